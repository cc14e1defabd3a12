using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>What AppSync resolvers call: <c>AWS::AppSync::DataSource</c>.</summary>
internal sealed record GraphDataSourceSchema() : NeighbourSchema("GraphDataSource")
{
    public override string? CloudFormationType => "AWS::AppSync::DataSource";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-datasource.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("Name"),
        Text("Type"),
        Structure("LambdaConfig", Text("LambdaFunctionArn")),
    ];
}
