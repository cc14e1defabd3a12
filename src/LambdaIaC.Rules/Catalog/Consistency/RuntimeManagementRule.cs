using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>A runtime is pinned to one version of it; the other modes choose the version themselves.</summary>
internal sealed class RuntimeManagementRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2114",
        "UpdateRuntimeOn Manual and RuntimeVersionArn come together",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_PutRuntimeManagementConfig.html")
    {
        Covers = [51],
    };

    public override string ResourceType => "Function";

    public override IReadOnlyList<string> ResourceTypes { get; } = ["Function", "Version"];

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (RuntimeUpdate.Of(resource) is not { } update)
        {
            yield break;
        }

        var path = PropertyPath.Member(update.Property, "RuntimeVersionArn");
        var where = $"{path} of {resource.Type} '{resource.Name}'";
        if (update is { Mode: "Manual", Arn.IsAbsent: true })
        {
            yield return Report(resource, path, $"{where} is not set, but UpdateRuntimeOn is Manual; name the version of the runtime.");
        }
        else if (update is { Mode: "Auto" or "FunctionUpdate", Arn: TextValue { Text.Length: > 0 } arn })
        {
            // The documentation says that the ARN is for Manual; how AWS answers is not recorded.
            yield return Report(resource, path, $"{where} is set, but UpdateRuntimeOn is {update.Mode}, which chooses the version itself; leave it out, or make UpdateRuntimeOn Manual.") with
            {
                Severity = Severity.Warning,
                Value = arn.Text,
                Repair = Repair.Remove(path),
            };
        }
    }
}
