using LambdaIaC.Templates.CloudFormation;

namespace LambdaIaC.Templates.Adapters;

/// <summary><c>AWS::Lambda::LayerVersion</c>: its content may be a path that <c>aws cloudformation package</c> uploads.</summary>
internal sealed class LayerVersionAdapter : ResourceAdapter
{
    public override IReadOnlyList<string> CloudFormationTypes => ["AWS::Lambda::LayerVersion"];

    public override IEnumerable<TemplateResource> Adapt(ResourceSource source)
    {
        var properties = source.Properties;
        return [source.Resource(properties.With(("Content", CodeSource.Of(properties["Content"], source.Written("Content")))))];
    }
}
