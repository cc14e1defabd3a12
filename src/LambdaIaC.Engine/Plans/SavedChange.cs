using System.Text.Json;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Engine.Resolution;
using LambdaIaC.Engine.State;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Plans;

/// <summary>A change of a property as a plan file shows it: a value that may not be shown is left out, one that is not known yet is said to be so.</summary>
/// <param name="Path">See <see cref="PropertyChange.Path"/>.</param>
/// <param name="Before">The value as JSON; null when it was not set or may not be shown.</param>
/// <param name="After">The new value as JSON; null when it will not be set, may not be shown or is not known yet.</param>
/// <param name="IsKnownLater">Whether the new value is only known after the deployment.</param>
/// <param name="ForcesReplacement">See <see cref="PropertyChange.ForcesReplacement"/>.</param>
/// <param name="Sensitive">See <see cref="PropertyChange.Sensitive"/>.</param>
internal sealed record SavedChange(string Path, JsonElement? Before, JsonElement? After, bool IsKnownLater, bool ForcesReplacement, bool Sensitive)
{
    private const string Only = "value";

    public static SavedChange Of(PropertyChange change)
    {
        var isKnownLater = !change.Sensitive && ValueLeaves.Of(change.After).Any(static leaf => leaf.IsUnknown);
        return new SavedChange(
            change.Path,
            change.Sensitive ? null : ToJson(change.Before),
            change.Sensitive || isKnownLater ? null : ToJson(change.After),
            isKnownLater,
            change.ForcesReplacement,
            change.Sensitive);
    }

    public PropertyChange ToChange() => new(Path, FromJson(Before), IsKnownLater ? Value.Unknown : FromJson(After), ForcesReplacement, Sensitive);

    private static JsonElement? ToJson(Value value)
    {
        if (value.IsAbsent)
        {
            return null;
        }

        using var document = JsonDocument.Parse(RecordedValues.ToJson(new MapValue([KeyValuePair.Create(Only, value)])));
        return document.RootElement.GetProperty(Only).Clone();
    }

    private static Value FromJson(JsonElement? json) =>
        json is { } element ? RecordedValues.FromJson($$"""{"{{Only}}":{{element.GetRawText()}}}""", new Dictionary<string, string>())[Only] : Value.Absent;
}
