using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>The list of AWS: variables, networks, layers, images, arm64, more storage, dead letters, tracing, pinned runtimes, keys and provisioned concurrency stay in the region.</summary>
internal sealed class EdgeFeatureRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3111",
        "A function at the edge uses what Lambda@Edge does not have",
        Severity.Error,
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html")
    {
        Covers = [146, 147, 148],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from edge in EdgeAssociation.Functions(stack)
        from feature in FeaturesOf(edge.Function).Concat(Provisioned(edge.Function, stack))
        select Report(
            feature.Resource,
            feature.Path,
            $"{feature.What} of {feature.Resource.Type} '{feature.Resource.Name}' cannot be used at the edges of Distribution '{edge.Association.Distribution.Name}'; leave it out.") with
        {
            Related = [Other(edge.Association.Distribution, edge.Association.Path)],
            Repair = feature.Path.Length == 0 ? null : Repair.Remove(feature.Path),
        };

    private static IEnumerable<(IResourceView Resource, string Path, string What)> FeaturesOf(IResourceView function)
    {
        var properties = function.Properties;
        (string Path, bool IsUsed, string What)[] features =
        [
            ("Environment", properties.At("Environment.Variables").HasEntries() == true, "Environment"),
            ("VpcConfig", properties.At("VpcConfig.SubnetIds").HasEntries() == true, "VpcConfig"),
            ("Layers", properties["Layers"].HasEntries() == true, "Layers"),
            ("PackageType", properties["PackageType"].Text() == "Image", "PackageType Image"),
            ("Architectures", properties["Architectures"].Items().Any(static item => item.Text() == "arm64"), "Architecture arm64"),
            ("EphemeralStorage.Size", properties.At("EphemeralStorage.Size").Integer() > 512, "EphemeralStorage above 512 MB"),
            ("DeadLetterConfig", properties.At("DeadLetterConfig.TargetArn") is TextValue { Text.Length: > 0 } or ReferenceValue, "DeadLetterConfig"),
            ("TracingConfig.Mode", properties.At("TracingConfig.Mode").Text() == "Active", "TracingConfig Active"),
            ("RuntimeManagementConfig", properties.At("RuntimeManagementConfig.UpdateRuntimeOn").Text() is not (null or "Auto"), "RuntimeManagementConfig"),
            ("Code.SourceKMSKeyArn", properties.At("Code.SourceKMSKeyArn") is TextValue { Text.Length: > 0 } or ReferenceValue, "Code.SourceKMSKeyArn"),
        ];
        return features.Where(static feature => feature.IsUsed).Select(feature => (function, feature.Path, feature.What));
    }

    private static IEnumerable<(IResourceView Resource, string Path, string What)> Provisioned(IResourceView function, StackIndex stack) =>
        stack.About(function, "Version").Concat(stack.About(function, "Alias")).Where(static qualified => qualified.Properties["ProvisionedConcurrencyConfig"].IsKnown)
            .Select(static qualified => (qualified, "ProvisionedConcurrencyConfig", "ProvisionedConcurrencyConfig"))
            .Concat(stack.About(function, "ProvisionedConcurrency").Select(static setting => (setting, "", "The provisioned concurrency")));
}
