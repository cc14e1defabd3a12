using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A cluster of Amazon MSK: <c>AWS::MSK::Cluster</c>.</summary>
internal sealed record KafkaClusterSchema() : NeighbourSchema("KafkaCluster")
{
    public override string? CloudFormationType => "AWS::MSK::Cluster";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } = [Text("ClusterName"), Assigned("Arn")];
}
