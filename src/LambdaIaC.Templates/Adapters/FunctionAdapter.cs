using LambdaIaC.Templates.CloudFormation;

namespace LambdaIaC.Templates.Adapters;

/// <summary><c>AWS::Lambda::Function</c>: its code may be a path that <c>aws cloudformation package</c> uploads, or text.</summary>
internal sealed class FunctionAdapter : ResourceAdapter
{
    public override IReadOnlyList<string> CloudFormationTypes => ["AWS::Lambda::Function"];

    public override IEnumerable<TemplateResource> Adapt(ResourceSource source)
    {
        var properties = source.Properties;
        return [source.Resource(properties.With(("Code", CodeSource.Of(properties["Code"], source.Written("Code")))))];
    }
}
