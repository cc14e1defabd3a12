using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>A load balancer calls a function, it does not connect to it.</summary>
internal sealed class LambdaTargetGroupRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2304",
        "A target group of a function has one target and no port, protocol or VPC",
        Severity.Error,
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html")
    {
        Covers = [291],
    };

    private static readonly string[] OfHosts = ["Port", "Protocol", "ProtocolVersion", "VpcId", "HealthCheckPort", "HealthCheckProtocol"];

    public override string ResourceType => "TargetGroup";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (resource.Properties["TargetType"].Text() != "lambda")
        {
            yield break;
        }

        foreach (var name in OfHosts.Where(name => resource.Properties[name].IsWritten()))
        {
            yield return Report(resource, name, $"{name} of TargetGroup '{resource.Name}' is set, but TargetType is lambda, which has none; leave it out.");
        }

        if (resource.Properties["Targets"] is ListValue { Items.Count: > 1 and var count })
        {
            yield return Report(resource, "Targets", $"Targets of TargetGroup '{resource.Name}' has {count} targets, but a target group of a function has one; make a target group for each.");
        }
    }
}
