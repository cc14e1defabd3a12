using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>A zip says which runtime and handler run it; a container image brings its own, and its layers too.</summary>
internal sealed class PackageTypeRule : ResourceRule
{
    private static readonly string[] OfZip = ["Runtime", "Handler"];

    private static readonly string[] NotOfImage = ["Runtime", "Handler", "Layers"];

    public override RuleInfo Info { get; } = new(
        "LIAC2002",
        "A zip function needs Runtime and Handler; an image function has neither, and no Layers",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html")
    {
        Covers = [14, 15, 16],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) => resource.Properties["PackageType"] switch
    {
        { IsAbsent: true } or TextValue { Text: "Zip" } => Missing(resource),
        TextValue { Text: "Image" } => Superfluous(resource),
        _ => [],
    };

    private IEnumerable<Finding> Missing(IResourceView resource) =>
        from name in OfZip
        where resource.Properties[name].IsAbsent
        select Report(resource, name, $"{name} of Function '{resource.Name}' is not set; code in a zip needs Runtime and Handler.") with
        {
            AwsMessage = "Runtime and Handler are mandatory parameters for functions created with deployment packages.",
        };

    private IEnumerable<Finding> Superfluous(IResourceView resource) =>
        from name in NotOfImage
        where resource.Properties[name] is { IsKnown: true } value && value is not ListValue { Items.Count: 0 }
        select Report(resource, name, $"{name} of Function '{resource.Name}' is set, but a container image brings its own; leave it out, or make PackageType Zip.") with
        {
            Repair = Repair.Remove(name),
            AwsMessage = "Please don't provide Handler or Runtime or Layer when the intended function PackageType is Image.",
        };
}
