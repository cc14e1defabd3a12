using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Adapters;

/// <summary><c>AWS::Lambda::Function</c>: its code may be a path that <c>aws cloudformation package</c> uploads, or text.</summary>
internal sealed class FunctionAdapter : ResourceAdapter
{
    public override IReadOnlyList<string> CloudFormationTypes => ["AWS::Lambda::Function"];

    public override IEnumerable<TemplateResource> Adapt(ResourceSource source)
    {
        var properties = source.Properties;
        return [source.Resource(Settle(properties.With(("Code", CodeSource.Of(properties["Code"], source.Written("Code"))))))];
    }

    /// <summary>
    /// The one property that CloudFormation has as a flag and the API as a word. On managed instances CloudFormation publishes unless it is told not to
    /// (docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-version-publishing.html).
    /// </summary>
    public static Located Settle(Located properties)
    {
        var published = properties["PublishToLatestPublished"];
        return published.Value switch
        {
            { IsAbsent: true } when properties["CapacityProviderConfig"] is { Value.IsAbsent: false } provider =>
                properties.With(("PublishToLatestPublished", provider.As(Value.Of("LATEST_PUBLISHED")))),
            BooleanValue { Flag: true } or TextValue { Text: "true" or "True" } => properties.With(("PublishToLatestPublished", published.As(Value.Of("LATEST_PUBLISHED")))),
            BooleanValue or TextValue { Text: "false" or "False" } => properties.With(("PublishToLatestPublished", Located.Absent)),
            _ => properties,
        };
    }
}
