using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.Adapters;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Serverless;

/// <summary><c>AWS::Serverless::LayerVersion</c>.</summary>
internal sealed class ServerlessLayerAdapter : ResourceAdapter
{
    private static readonly string[] OfSam = ["ContentUri", "PublishLambdaVersion", "RetentionPolicy"];

    /// <summary>https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-layerversion.html</summary>
    private static Vocabulary Names { get; } = new(
        "AWS::Serverless::LayerVersion",
        [.. OfSam, .. StrayNames.Settable(SchemaCatalog.Get<LayerVersionSchema>().Properties).Where(static name => name != "Content")])
    {
        Instead = new Dictionary<string, string> { ["Content"] = "ContentUri" },
    };

    public override IReadOnlyList<string> CloudFormationTypes => ["AWS::Serverless::LayerVersion"];

    public override IEnumerable<TemplateResource> Adapt(ResourceSource source)
    {
        var layer = source with { Type = "AWS::Lambda::LayerVersion" };
        var node = GlobalProperties.Of(source, "LayerVersion");
        var properties = StrayNames.Mark(source.Reader.Properties(node, layer.Schema, source.Id), SchemaCatalog.Get<LayerVersionSchema>(), Names);
        return [layer.Resource(properties
            .With(OfSam.Select(static name => (name, Located.Absent)))
            .With(("Content", properties["Content"] is { Value: StrayValue } stray ? stray : Content(properties["ContentUri"], (node as MappingNode)?["ContentUri"], source))))];
    }

    private static Located Content(Located read, Node? written, ResourceSource source) => (written, read.Value) switch
    {
        (null, _) => Located.Unknown(source.Id),
        (ScalarNode path, _) => CodeSource.Path(path),
        (_, MapValue) => read.With(("Bucket", Located.Absent), ("Key", Located.Absent), ("Version", Located.Absent))
            .With(("S3Bucket", read["Bucket"]), ("S3Key", read["Key"]), ("S3ObjectVersion", read["Version"])),
        _ => Located.Unknown(written),
    };
}
