using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>The code of a function and the content of a layer are in one place: in the request, in S3, or in a registry.</summary>
internal sealed class CodeSourceRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2107",
        "Code has exactly one source: ZipFile, S3Bucket with S3Key, or ImageUri",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_FunctionCode.html")
    {
        Covers = [21, 22],
    };

    private const string NoSource = "Please provide a source for function code.";

    public override string ResourceType => "Function";

    public override IReadOnlyList<string> ResourceTypes { get; } = ["Function", "LayerVersion"];

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Type == "Function" ? Check(resource, "Code", NoSource) : Check(resource, "Content", awsMessage: null);

    private IEnumerable<Finding> Check(IResourceView resource, string property, string? awsMessage)
    {
        if (resource.Properties[property] is not MapValue code)
        {
            yield break;
        }

        var set = code.Entries.Where(static member => PackageKind.IsCertain(member.Value)).Select(static member => member.Key).ToList();
        string[] sources = [.. set.Where(static name => name is "ZipFile" or "ImageUri"), .. set.Where(static name => name is "S3Bucket" or "S3Key").Take(1)];
        if (sources.Length > 1)
        {
            yield return Report(
                resource,
                PropertyPath.Member(property, sources[1]),
                $"{property} of {resource.Type} '{resource.Name}' has {string.Join(" and ", sources)}; it must have exactly one source.");
        }
        else if (!code.IsOpen && code.Entries.All(static member => member.Key is not ("ZipFile" or "ImageUri" or "S3Bucket" or "S3Key")))
        {
            yield return Report(
                resource,
                property,
                $"{property} of {resource.Type} '{resource.Name}' has no source; give ZipFile, S3Bucket with S3Key{(property == "Code" ? ", or ImageUri" : "")}.") with
            {
                AwsMessage = awsMessage,
            };
        }

        if (Missing(code, set) is { } missing)
        {
            yield return Report(
                resource,
                PropertyPath.Member(property, missing),
                $"{property}.{missing} of {resource.Type} '{resource.Name}' is not set; an object in S3 is named by S3Bucket and S3Key together.");
        }
    }

    private static string? Missing(MapValue code, List<string> set) => (set.Contains("S3Bucket"), set.Contains("S3Key")) switch
    {
        (true, false) when code["S3Key"].IsAbsent => "S3Key",
        (false, true) when code["S3Bucket"].IsAbsent => "S3Bucket",
        _ => null,
    };
}
