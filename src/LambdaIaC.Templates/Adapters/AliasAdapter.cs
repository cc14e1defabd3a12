using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Adapters;

/// <summary><c>AWS::Lambda::Alias</c>: its weights are a list of versions with their weights, where the API has a map.</summary>
internal sealed class AliasAdapter : ResourceAdapter
{
    public override IReadOnlyList<string> CloudFormationTypes => ["AWS::Lambda::Alias"];

    public override IEnumerable<TemplateResource> Adapt(ResourceSource source)
    {
        var properties = source.Properties;
        var written = source.Body.Mapping("Properties")?.Mapping("RoutingConfig")?["AdditionalVersionWeights"];
        if (written is null || properties["RoutingConfig"] is not { Value: MapValue } routing)
        {
            return [source.Resource(properties)];
        }

        var weights = source.Reader.Read(written, null);
        var map = weights.Value switch
        {
            ListValue list => Located.Map(weights.Items.Select(Entry), written, list.IsOpen || weights.Items.Any(static item => item["FunctionVersion"].Value.IsUnknown)),
            MapValue when written is MappingNode mapping && !source.Reader.Template.IsRewritten => Misfits.Of(mapping),
            _ when routing["AdditionalVersionWeights"] is { Value: MisfitValue } misfit => misfit,
            _ => Located.Unknown(written),
        };
        map = map.At(routing["AdditionalVersionWeights"].Line, routing["AdditionalVersionWeights"].Column);
        return [source.Resource(properties.With(("RoutingConfig", routing.With(("AdditionalVersionWeights", map)))))];
    }

    /// <summary>Two versions that are not known yet are two all the same.</summary>
    private static KeyValuePair<string, Located> Entry(Located item, int index) => new(
        item["FunctionVersion"].Value is { IsKnown: true } version ? version.ToString() ?? "" : FormattableString.Invariant($"{index}"),
        item["FunctionWeight"].Value is IntegerValue { Number: var whole } ? item["FunctionWeight"].As(Value.Of((double?)whole)) : item["FunctionWeight"]);
}
