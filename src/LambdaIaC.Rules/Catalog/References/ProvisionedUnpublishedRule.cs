using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Environments are provisioned for a version, which does not change any more.</summary>
internal sealed class ProvisionedUnpublishedRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3204",
        "Provisioned concurrency is for an alias that points to $LATEST",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html")
    {
        Covers = [93],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from setting in ProvisionedSetting.All(stack)
        where setting.Alias?.Properties["FunctionVersion"].Text() == "$LATEST"
        select Report(
            setting.Resource,
            setting.Path,
            $"{setting.Resource.Type} '{setting.Resource.Name}' has provisioned concurrency on alias '{setting.Alias!.Name}', which points to $LATEST; point the alias to a published version.") with
        {
            Related = [Other(setting.Alias!, "FunctionVersion")],
            Value = setting.Executions.IsKnown ? setting.Executions.ToString() : null,
            AwsMessage = "Provisioned Concurrency Configs cannot be applied to unpublished function versions.",
        };
}
