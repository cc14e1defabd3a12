using System.Text.Json;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.State;

/// <summary>One set of inputs with the hashes of its secrets, as one piece of JSON.</summary>
/// <param name="Values">The inputs in the form of <see cref="RecordedValues"/>.</param>
/// <param name="Secrets">The hashes.</param>
internal sealed record RecordedInputs(string Values, IReadOnlyDictionary<string, string> Secrets)
{
    public static RecordedInputs Of(MapValue inputs) => new(RecordedValues.ToJson(inputs), RecordedValues.HashesOf(inputs));

    public static string ListToJson(IReadOnlyList<MapValue> inputs) => JsonSerializer.Serialize(inputs.Select(Of));

    public static IReadOnlyList<MapValue> ListFromJson(string json) =>
        [.. (JsonSerializer.Deserialize<RecordedInputs[]>(json) ?? []).Select(static inputs => inputs.ToInputs())];

    public MapValue ToInputs() => RecordedValues.FromJson(Values, Secrets);
}
