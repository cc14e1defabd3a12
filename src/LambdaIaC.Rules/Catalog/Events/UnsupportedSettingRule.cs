using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>A setting that the kind of source does not know is refused. Values that switch a setting off say nothing and are let through.</summary>
internal sealed class UnsupportedSettingRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5308",
        "The kind of event source does not know the setting",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html")
    {
        Covers = [239, 240, 241, 251, 254, 257, 282],
    };

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context)
    {
        foreach (var setting in SourceSetting.All.Where(setting => !setting.Kinds.Contains(source.Kind) && IsUsed(mapping.Properties.At(setting.Path))))
        {
            yield return Report(
                mapping,
                setting.Path,
                $"{setting.Path} of EventSourceMapping '{mapping.Name}' is set, but the source is {source.Called}, which does not have it; leave it out.") with
            {
                Repair = Repair.Remove(setting.Path),
                AwsMessage = setting.AwsMessage,
            };
        }
    }

    private static bool IsUsed(Value value) => value switch
    {
        TextValue text => text.Text.Length > 0,
        // -1 is "no limit", 0 "no window", and one batch per shard is what every source does.
        IntegerValue number => number.Number > 1,
        BooleanValue flag => flag.Flag,
        ListValue list => list.Items.Count > 0,
        MapValue map => map.Entries.Any(static entry => IsUsed(entry.Value) || entry.Value is ReferenceValue or JoinedValue),
        _ => false,
    };
}
