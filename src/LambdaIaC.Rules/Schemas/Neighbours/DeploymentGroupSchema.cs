using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>What CodeDeploy shifts traffic for: with Lambda, from one version behind an alias to another.</summary>
internal sealed record DeploymentGroupSchema() : NeighbourSchema("DeploymentGroup")
{
    public override string? CloudFormationType => "AWS::CodeDeploy::DeploymentGroup";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("ApplicationName"),
        Text("DeploymentConfigName"),
    ];
}
