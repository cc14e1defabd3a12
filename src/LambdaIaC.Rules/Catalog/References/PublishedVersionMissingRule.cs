using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>SnapStart, durable executions and capacity on managed instances belong to published versions; $LATEST has nothing of them.</summary>
internal sealed class PublishedVersionMissingRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3207",
        "A function has what only published versions have, and the stack publishes none",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html")
    {
        Covers = [109, 123, 134],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) => stack.IsOpen
        ? []
        :
            from function in stack.OfType("Function")
            let feature = Feature(function)
            where feature is not null && PublishedVersions.Exist(function, stack) == false
            select Report(
                function,
                feature.Value.Path,
                $"{feature.Value.Path} of Function '{function.Name}' {feature.Value.Effect}, but the stack publishes none; add a Version, and an Alias that callers use.");

    private static (string Path, string Effect)? Feature(IResourceView function) =>
        SnapStart.IsOn(function) ? ("SnapStart", "works on published versions only")
        : function.Properties["DurableConfig"].HasEntries() == true ? ("DurableConfig", "needs a published version to resume on")
        : ManagedInstances.Run(function) == true ? ("CapacityProviderConfig", "gets instances for published versions only")
        : null;
}
