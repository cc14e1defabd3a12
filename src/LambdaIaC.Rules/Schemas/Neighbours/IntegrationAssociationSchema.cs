using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>What an Amazon Connect instance may call, <c>AWS::Connect::IntegrationAssociation</c>.</summary>
internal sealed record IntegrationAssociationSchema() : NeighbourSchema("IntegrationAssociation")
{
    public override string? CloudFormationType => "AWS::Connect::IntegrationAssociation";

    public override string Documentation => "https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateLambdaFunction.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } = [Text("IntegrationType"), Text("IntegrationArn")];
}
