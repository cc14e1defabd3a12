using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>Which requests of a load balancer go where: <c>AWS::ElasticLoadBalancingV2::ListenerRule</c>.</summary>
internal sealed record ListenerRuleSchema() : NeighbourSchema("ListenerRule")
{
    public override string? CloudFormationType => "AWS::ElasticLoadBalancingV2::ListenerRule";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("ListenerArn"),
        Integer("Priority") with
        {
            RuleId = "LIAC1630",
            Covers = [292],
            Required = true,
            Constraints = [new NumberRange(1, 50000)],
            Source = "elasticloadbalancingv2/2015-12-01:RulePriority",
        },
        List(
            "Conditions",
            Structure(
                "Condition",
                Text("Field"),
                Structure("HttpHeaderConfig", Text("HttpHeaderName"), List("Values", Text("Value"))),
                Structure("HttpRequestMethodConfig", List("Values", Text("Value"))))) with
        {
            RuleId = "LIAC1631",
            Covers = [292],
            Required = true,
            Constraints = [new Count(1, null)],
            Source = "elasticloadbalancingv2/2015-12-01:CreateRule",
        },
        List("Actions", Structure("Action", Text("Type"), Text("TargetGroupArn"))) with
        {
            RuleId = "LIAC1632",
            Covers = [292],
            Required = true,
            Constraints = [new Count(1, null)],
            Source = "elasticloadbalancingv2/2015-12-01:CreateRule",
        },
    ];
}
