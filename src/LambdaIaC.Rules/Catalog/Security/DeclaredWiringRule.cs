using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>A function that is told where a queue or a table is will most likely use it.</summary>
internal sealed class DeclaredWiringRule : RoleRightRule
{
    private static readonly Dictionary<string, string> Services = new(StringComparer.Ordinal)
    {
        ["Queue"] = "sqs",
        ["Topic"] = "sns",
        ["Stream"] = "kinesis",
        ["Table"] = "dynamodb",
        ["Bucket"] = "s3",
    };

    public override RuleInfo Info { get; } = new(
        "LIAC4428",
        "The role of a function has no right on a resource that its environment names",
        Severity.Info,
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html")
    {
        Covers = [325],
    };

    protected override IEnumerable<Finding> Check(IResourceView function, IResourceView role, StackIndex stack) =>
        from variable in function.Properties.At("Environment.Variables").Map().Entries
        let target = variable.Value is ReferenceValue reference ? stack.Find(reference.LogicalId) : null
        where target is not null && Services.ContainsKey(target.Type)
            && stack.Roles.MayAnything(role, Services[target.Type], ResourceName.Of(variable.Value, stack)) == false
            && !ResourcePolicies.MayAllow(stack, target, null)
        select Report(
            function,
            PropertyPath.Entry("Environment.Variables", variable.Key),
            $"The environment of Function '{function.Name}' names {target.Type} '{target.Name}' in {variable.Key}, but its role '{role.Name}' has no right on it; allow what the code does with it.") with
        {
            Related = [Other(target, "")],
        };
}
