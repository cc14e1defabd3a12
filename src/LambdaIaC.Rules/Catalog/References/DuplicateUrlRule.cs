using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>A function has one URL, and each of its aliases another.</summary>
internal sealed class DuplicateUrlRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3222",
        "A function or an alias has two function URLs",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html")
    {
        Covers = [202],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from url in stack.OfType("FunctionUrl")
        let target = TargetOf(url, stack)
        where target is not null
        group url by target into urls
        from repeated in urls.Skip(1)
        select Report(
            repeated,
            "TargetFunctionArn",
            $"FunctionUrl '{repeated.Name}' is the second one of {urls.Key.Type} '{urls.Key.Name}' after '{urls.First().Name}'; leave one out, or give it an alias.") with
        {
            Related = [Other(urls.First(), "TargetFunctionArn"), Other(urls.Key, "")],
        };

    /// <summary>The alias or the function that answers; null when it is not in the stack, or a qualifier is not known.</summary>
    private static IResourceView? TargetOf(IResourceView url, StackIndex stack)
    {
        var (target, qualifier) = (url.Properties["TargetFunctionArn"], url.Properties["Qualifier"]);
        return qualifier.IsAbsent ? stack.Target(target, "Alias") ?? Unqualified(target, stack)
            : stack.Target(qualifier, "Alias") ?? (stack.FunctionOf(target) is { } function ? stack.About(function, "Alias").FirstOrDefault(alias => qualifier.IsKnown && alias.Properties["Name"].Equals(qualifier)) : null);
    }

    private static IResourceView? Unqualified(Value target, StackIndex stack) => PublishedVersions.IsUnqualified(target, Value.Absent, stack) == true ? stack.Target(target, "Function") : null;
}
