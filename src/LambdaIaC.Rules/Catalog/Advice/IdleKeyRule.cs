using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>The key encrypts environment variables, snapshots, images, and zips that come encrypted.</summary>
internal sealed class IdleKeyRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6108",
        "KmsKeyArn has nothing to encrypt",
        Severity.Info,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html")
    {
        Covers = [82],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        var properties = resource.Properties;
        var isIdle = properties["KmsKeyArn"] is TextValue { Text.Length: > 0 } or ReferenceValue
            && PackageKind.IsZip(resource)
            && properties.At("Environment.Variables").HasEntries() == false
            && properties.At("SnapStart.ApplyOn") is { IsAbsent: true } or TextValue { Text: "None" }
            && (properties["Code"] is AssetValue || properties.At("Code.SourceKMSKeyArn").IsAbsent);
        return isIdle
            ? [Report(resource, "KmsKeyArn", $"KmsKeyArn of Function '{resource.Name}' has nothing to encrypt: no environment variables, no SnapStart, no SourceKMSKeyArn, no image; leave it out.") with { Repair = Repair.Remove("KmsKeyArn") }]
            : [];
    }
}
