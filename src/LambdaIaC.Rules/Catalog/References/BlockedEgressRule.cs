using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>A security group with rules for outgoing traffic allows those alone. AWS services and URLs need TCP 443.</summary>
internal sealed class BlockedEgressRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3216",
        "The security groups of a function forbid the port that it needs",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html")
    {
        Covers = [163],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var added = new HashSet<IResourceView>(stack.OfType("SecurityGroupEgress").Select(rule => stack.Target(rule.Properties["GroupId"], "SecurityGroup")).OfType<IResourceView>());
        return
            from function in stack.OfType("Function")
            let groups = function.Properties.At("VpcConfig.SecurityGroupIds") is ListValue { IsOpen: false } ids ? ids.Items.Select(id => stack.Target(id, "SecurityGroup")).ToList() : []
            where groups.Count > 0 && groups.All(found => found is not null && !added.Contains(found) && Forbids(found))
            let need = EgressNeed.Of(function, stack)
            where need is not null
            select Report(
                function,
                "VpcConfig.SecurityGroupIds",
                $"Function '{function.Name}' needs {need.Value.What} (variable {need.Value.Variable}), but SecurityGroupEgress of {string.Join(", ", groups.Select(static found => $"'{found!.Name}'"))} "
                    + "does not allow TCP 443; add it.") with
            {
                Related = [.. groups.Select(static found => Other(found!, "SecurityGroupEgress"))],
            };
    }

    /// <summary>Whether it is certain that nothing goes out on port 443. A group without rules for outgoing traffic allows everything.</summary>
    private static bool Forbids(IResourceView securityGroup) =>
        securityGroup.Properties["SecurityGroupEgress"] is ListValue { IsOpen: false, Items: { Count: > 0 } rules } && rules.All(static rule => Excludes(rule.Map()));

    private static bool Excludes(MapValue rule) => Number(rule["IpProtocol"]) switch
    {
        null or "-1" => false,
        "tcp" or "6" => rule["FromPort"].Integer() > 443 || rule["ToPort"].Integer() < 443,
        _ => true,
    };

    private static string? Number(Value protocol) => protocol.IsKnown ? protocol.ToString() : null;
}
