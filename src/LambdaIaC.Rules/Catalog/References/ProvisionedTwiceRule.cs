using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>The environments of a version belong to the version or to one alias of it.</summary>
internal sealed class ProvisionedTwiceRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3205",
        "A version has provisioned concurrency by itself and through an alias",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html")
    {
        Covers = [94],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var settings = ProvisionedSetting.All(stack).Where(static setting => setting.Running is ReferenceValue or TextValue).ToList();
        var ofVersions = settings.Where(static setting => setting.Alias is null && setting.Function is not null).ToLookup(static setting => (setting.Function!, setting.Running));
        return
            from setting in settings
            where setting is { Alias: not null, Function: not null }
            let other = ofVersions[(setting.Function!, setting.Running)].FirstOrDefault()
            where other is not null
            select Report(
                setting.Resource,
                setting.Path,
                $"Alias '{setting.Alias!.Name}' has provisioned concurrency, and so has the version that it points to ({other.Resource.Type} '{other.Resource.Name}'); provision one of the two.") with
            {
                Related = [Other(other.Resource, other.Path), Other(setting.Alias!, "FunctionVersion")],
                Value = setting.Executions.IsKnown ? setting.Executions.ToString() : null,
                AwsMessage = "Alias can't be used for Provisioned Concurrency configuration on an already Provisioned version",
            };
    }
}
