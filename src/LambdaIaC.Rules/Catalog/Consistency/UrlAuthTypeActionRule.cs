using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>The condition is about calls by URL; a permission for anything else cannot have it.</summary>
internal sealed class UrlAuthTypeActionRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2216",
        "FunctionUrlAuthType goes with the action lambda:InvokeFunctionUrl only",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html")
    {
        Covers = [200],
    };

    public override string ResourceType => "Permission";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (!resource.Properties["FunctionUrlAuthType"].IsKnown || resource.Properties["Action"].Text() is not { } action || action == "lambda:InvokeFunctionUrl" || action.EndsWith("*", StringComparison.Ordinal))
        {
            return [];
        }

        return
        [
            Report(
                resource,
                "FunctionUrlAuthType",
                $"FunctionUrlAuthType of Permission '{resource.Name}' is set, but Action is '{action}'; it goes with lambda:InvokeFunctionUrl only"
                    + (action == "lambda:InvokeFunction" ? ", for lambda:InvokeFunction set InvokedViaFunctionUrl instead." : ".")) with
            {
                Value = resource.Properties["FunctionUrlAuthType"].ToString(),
                AwsMessage = "FunctionUrlAuthType is only supported for lambda:InvokeFunctionUrl action",
            },
        ];
    }
}
