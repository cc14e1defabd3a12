using LambdaIaC.Engine.Secrets;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Drift;

/// <summary>
/// Brings what a service reports into the form of the state: secrets are sealed before anything else looks at them, and what the
/// service filled in by itself is left out.
/// </summary>
internal sealed class RealValues(SecretVault secrets)
{
    /// <summary>The real inputs, comparable with the recorded ones.</summary>
    public MapValue Inputs(string type, MapValue recorded, MapValue real)
    {
        var schema = SchemaCatalog.Find(type);
        return new MapValue(NamesOf(recorded, real)
            .Select(name => KeyValuePair.Create(name, OfProperty(schema?.Find(name), recorded[name], real[name])))
            .Where(static entry => !entry.Value.IsAbsent));
    }

    /// <summary>The real outputs without secrets.</summary>
    public MapValue Outputs(MapValue recorded, MapValue real) => secrets.SealOutputs((MapValue)Sealed(recorded, real));

    private static IEnumerable<string> NamesOf(MapValue recorded, MapValue real) =>
        recorded.Entries.Concat(real.Entries).Select(static entry => entry.Key).Distinct(StringComparer.Ordinal);

    private Value OfProperty(PropertySchema? schema, Value recorded, Value real) => (recorded, real) switch
    {
        // What nobody has set has not drifted while it is what AWS sets.
        ({ IsAbsent: true }, _) => schema?.Default is { } standard && real.ToString() == standard ? Value.Absent : real,

        // Services do not report code back as they got it; the hash among the outputs would be the place to look.
        (AssetValue, not AssetValue) => recorded,
        _ => Sealed(recorded, real),
    };

    private Value Sealed(Value recorded, Value real) => (recorded, real) switch
    {
        (SealedSecretValue secret, TextValue text) => secrets.SealAs(secret.EnvironmentVariable, text.Text),
        (JoinedValue joined, TextValue text) => SealedJoin(joined, text),
        (MapValue recordedMap, MapValue realMap) => new MapValue(
            realMap.Entries.Select(entry => KeyValuePair.Create(entry.Key, Sealed(recordedMap[entry.Key], entry.Value)))),
        (ListValue recordedList, ListValue realList) => new ListValue(
            [.. realList.Items.Select((item, index) => Sealed(index < recordedList.Items.Count ? recordedList.Items[index] : Value.Absent, item))]),
        _ => real,
    };

    /// <summary>A text around a secret: what stands in the place of the secret is sealed. If the text around it differs, all of it is.</summary>
    private Value SealedJoin(JoinedValue joined, TextValue text)
    {
        var before = joined.Parts[0] is TextValue first ? first.Text : "";
        var after = joined.Parts[^1] is TextValue last ? last.Text : "";
        var inner = joined.Parts.OfType<SealedSecretValue>().ToArray();
        var fits = text.Text.Length >= before.Length + after.Length
            && text.Text.StartsWith(before, StringComparison.Ordinal) && text.Text.EndsWith(after, StringComparison.Ordinal);
        if (inner is [var only] && fits)
        {
            var secret = secrets.SealAs(only.EnvironmentVariable, text.Text[before.Length..^after.Length]);
            return new JoinedValue([.. joined.Parts.Select(part => part is SealedSecretValue ? secret : part)]);
        }

        var expected = inner.Select(static secret => secret.EnvironmentVariable).Distinct(StringComparer.Ordinal).ToArray();
        return IsAsDeployed(joined, text, expected) ? joined : secrets.SealAs(expected[0], text.Text);
    }

    private bool IsAsDeployed(JoinedValue joined, TextValue text, IReadOnlyList<string> variables) =>
        variables.All(variable => joined.Parts.Contains(secrets.Seal(variable)))
        && secrets.FindMissing([joined]).Count == 0
        && text.Text == string.Concat(joined.Parts.Select(part => part is SealedSecretValue secret ? secrets.Reveal(secret.EnvironmentVariable) : part.ToString()));
}
