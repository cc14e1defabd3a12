using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>A filter pattern in EventBridge's language: objects down to lists of what a field may be.</summary>
internal sealed class EventPattern
{
    private EventPattern(MapValue fields) => Fields = fields;

    /// <summary>The fields of an event that the pattern is about.</summary>
    public MapValue Fields { get; }

    /// <summary>The pattern in a text; null when the text is none.</summary>
    public static EventPattern? Of(string text) =>
        EmbeddedJson.Read(text) is MapValue { Entries.Count: > 0 } fields && fields.Entries.All(static entry => IsLegal(entry.Key, entry.Value)) ? new EventPattern(fields) : null;

    /// <summary>Whether only events without the field can match: it is asked not to exist.</summary>
    public static bool AsksForAbsence(Value condition) =>
        condition.Items().Any(static item => item is MapValue matcher && matcher["exists"].Flag() == false)
        || (condition is MapValue map && map.Entries.All(static entry => AsksForAbsence(entry.Value)));

    /// <summary>A list holds what a field may be: values, or objects with one matcher, whose names are not judged because AWS adds to them.</summary>
    private static bool IsLegal(string name, Value condition) => condition switch
    {
        ListValue { Items.Count: 0 } => false,
        ListValue list when name == "$or" => list.Items.All(static item => item is MapValue { Entries.Count: > 0 } either && either.Entries.All(static entry => IsLegal(entry.Key, entry.Value))),
        ListValue list => list.Items.All(static item => item is not (ListValue or MapValue { Entries.Count: not 1 })),
        MapValue { Entries.Count: > 0 } map => map.Entries.All(static entry => IsLegal(entry.Key, entry.Value)),
        _ => false,
    };
}
