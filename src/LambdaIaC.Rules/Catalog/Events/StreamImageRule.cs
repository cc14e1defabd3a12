using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>What the stream does not carry no filter matches: every change is dropped.</summary>
internal sealed class StreamImageRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5328",
        "A filter asks for an image that the stream of the table does not carry",
        Severity.Info,
        "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_StreamSpecification.html")
    {
        Covers = [274],
    };

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context)
    {
        if (source.Kind != EventSourceKind.DynamoDb || source.Target?.Properties.At("StreamSpecification.StreamViewType").Text() is not { } view)
        {
            yield break;
        }

        var filters = mapping.Properties.At("FilterCriteria.Filters").Items();
        for (var i = 0; i < filters.Count; i++)
        {
            var change = (filters[i].Map()["Pattern"].Text() is { } text ? EventPattern.Of(text) : null)?.Fields["dynamodb"].Map() ?? MapValue.Empty;
            foreach (var image in Missing(view).Where(image => change[image] is { IsKnown: true } asked && !EventPattern.AsksForAbsence(asked)))
            {
                yield return Report(
                    mapping,
                    $"FilterCriteria.Filters[{i}].Pattern",
                    $"FilterCriteria.Filters[{i}].Pattern of EventSourceMapping '{mapping.Name}' asks for {image}, but the stream of '{source.Target.Name}' has {view} only, so nothing matches; use NEW_AND_OLD_IMAGES.") with
                {
                    Value = image,
                };
            }
        }
    }

    private static string[] Missing(string view) => view switch
    {
        "KEYS_ONLY" => ["NewImage", "OldImage"],
        "NEW_IMAGE" => ["OldImage"],
        "OLD_IMAGE" => ["NewImage"],
        _ => [],
    };
}
