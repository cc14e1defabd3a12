using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>What a load balancer forwards to, here a function: <c>AWS::ElasticLoadBalancingV2::TargetGroup</c>.</summary>
internal sealed record TargetGroupSchema() : NeighbourSchema("TargetGroup")
{
    public override string? CloudFormationType => "AWS::ElasticLoadBalancingV2::TargetGroup";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("TargetType"),
        List("Targets", Structure("Target", Text("Id"), Integer("Port"), Text("AvailabilityZone"))),
        Integer("Port"),
        Text("Protocol"),
        Text("ProtocolVersion"),
        Text("VpcId"),
        Text("HealthCheckPort"),
        Text("HealthCheckProtocol"),
    ];
}
