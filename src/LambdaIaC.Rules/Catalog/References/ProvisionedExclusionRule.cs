using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Each of them starts environments in its own way, which leaves none to provision.</summary>
internal sealed class ProvisionedExclusionRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3206",
        "Provisioned concurrency does not go with SnapStart, managed instances or tenant isolation",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html")
    {
        Covers = [95, 96, 116],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from setting in ProvisionedSetting.All(stack)
        where setting.Function is not null
        let obstacle = Obstacle(setting.Function!)
        where obstacle is not null
        select Report(
            setting.Resource,
            setting.Path,
            $"{setting.Resource.Type} '{setting.Resource.Name}' has provisioned concurrency, but Function '{setting.Function!.Name}' has {obstacle}; use one of the two.") with
        {
            Related = [Other(setting.Function!, obstacle)],
            Value = setting.Executions.IsKnown ? setting.Executions.ToString() : null,
        };

    private static string? Obstacle(IResourceView function) =>
        SnapStart.IsOn(function) ? "SnapStart"
        : ManagedInstances.Run(function) == true ? "CapacityProviderConfig"
        : function.Properties["TenancyConfig"].HasEntries() == true ? "TenancyConfig"
        : null;
}
