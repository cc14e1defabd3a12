using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>FunctionUrlAuthType is a condition: the permission counts for calls to a URL of that type alone.</summary>
internal sealed class UrlAuthMismatchRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4203",
        "A permission is for another AuthType than the function URL has",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html")
    {
        Covers = [199],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from permission in stack.OfType("Permission")
        let wanted = permission.Properties["FunctionUrlAuthType"].Text()
        let function = wanted is null ? null : stack.FunctionOf(permission)
        where function is not null
        let urls = stack.About(function, "FunctionUrl").ToList()
        where urls.Count > 0 && urls.All(url => url.Properties["AuthType"] is TextValue { Text: var type } && type != wanted)
        let actual = urls[0].Properties["AuthType"]
        select Report(
            permission,
            "FunctionUrlAuthType",
            $"FunctionUrlAuthType of Permission '{permission.Name}' is {wanted}, but AuthType of FunctionUrl '{urls[0].Name}' is {actual}, so the permission never counts; make them the same.") with
        {
            Related = [Other(urls[0], "AuthType")],
            Value = wanted,
            Nearest = actual,
        };
}
