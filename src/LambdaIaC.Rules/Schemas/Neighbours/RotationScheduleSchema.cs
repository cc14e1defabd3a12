using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>The rotation of a secret by a function, <c>AWS::SecretsManager::RotationSchedule</c>.</summary>
internal sealed record RotationScheduleSchema() : NeighbourSchema("RotationSchedule")
{
    public override string? CloudFormationType => "AWS::SecretsManager::RotationSchedule";

    public override string Documentation => "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } = [Text("RotationLambdaARN")];
}
