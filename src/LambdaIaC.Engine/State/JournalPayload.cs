using System.Text.Json;

namespace LambdaIaC.Engine.State;

/// <summary>The part of a journal entry that only its resumption needs, as JSON.</summary>
/// <param name="Inputs">See <see cref="JournalEntry.Inputs"/>.</param>
/// <param name="AssetFiles">See <see cref="JournalEntry.AssetFiles"/>.</param>
/// <param name="Dependencies">See <see cref="JournalEntry.Dependencies"/>.</param>
/// <param name="Source">See <see cref="JournalEntry.Source"/>.</param>
/// <param name="Fingerprint">See <see cref="JournalEntry.Fingerprint"/>.</param>
internal sealed record JournalPayload(
    RecordedInputs Inputs,
    IReadOnlyDictionary<string, string> AssetFiles,
    IReadOnlyList<string> Dependencies,
    string Source,
    string? Fingerprint)
{
    public static JournalPayload Of(JournalEntry entry) => new(
        RecordedInputs.Of(entry.Inputs),
        entry.AssetFiles,
        entry.Dependencies,
        entry.Source,
        entry.Fingerprint);

    public static JournalPayload Parse(string json) =>
        JsonSerializer.Deserialize<JournalPayload>(json) ?? throw new InvalidDataException($"The journal entry {json} in the state cannot be read.");

    public string ToJson() => JsonSerializer.Serialize(this);

    public JournalEntry AddTo(JournalEntry entry) => entry with
    {
        Inputs = Inputs.ToInputs(),
        AssetFiles = AssetFiles,
        Dependencies = Dependencies,
        Source = Source,
        Fingerprint = Fingerprint,
    };
}
