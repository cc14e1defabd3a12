using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>A URL with AuthType NONE answers only where the function lets everybody call: lambda:InvokeFunctionUrl and, since 2025-10 for new and 2026-11 for all URLs, lambda:InvokeFunction too.</summary>
internal sealed class PublicUrlPermissionRule : StackRule
{
    private static readonly string[] Actions = ["lambda:InvokeFunctionUrl", "lambda:InvokeFunction"];

    public override RuleInfo Info { get; } = new(
        "LIAC4202",
        "A public function URL lacks a permission, so every call is refused with 403",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html")
    {
        Covers = [198],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) => stack.IsOpen
        ? []
        :
            from url in stack.OfType("FunctionUrl")
            where url.Properties["AuthType"].Text() == "NONE"
            let function = stack.FunctionOf(url)
            where function is not null
            let permissions = stack.About(function, "Permission").ToList()
            from action in Actions
            where permissions.All(permission => Lets(permission.Properties, action) == false)
            select Report(
                url,
                "AuthType",
                $"AuthType of FunctionUrl '{url.Name}' is NONE, but no Permission lets everybody use {action}, so calls are refused with 403; add one with Principal * and "
                    + (action == Actions[0] ? "FunctionUrlAuthType NONE." : "InvokedViaFunctionUrl true.")) with
            {
                Value = "NONE",
                Related = [Other(function, "")],
                // The method of the model gives both rights, which some of them has already.
                Repair = permissions.Count == 0 ? Repair.CallOwn("GrantPublicAccess") : null,
            };

    /// <summary>Whether a permission lets everybody use an action; null when nobody knows.</summary>
    private static bool? Lets(MapValue permission, string action) => (permission["Principal"], permission["Action"]) switch
    {
        (TextValue { Text: not "*" }, _) => false,
        (_, TextValue { Text: var text }) when text != action && !text.EndsWith("*", StringComparison.Ordinal) => false,
        (TextValue, TextValue) => true,
        _ => null,
    };
}
