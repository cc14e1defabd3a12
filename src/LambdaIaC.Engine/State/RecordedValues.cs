using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LambdaIaC.Compiler.Documents;
using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Resolution;
using LambdaIaC.Engine.Secrets;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.State;

/// <summary>
/// Values as the state keeps them: canonical JSON in the form of a plan, where a secret is the name of its variable. The salted
/// hashes of the secrets stand beside the values, by variable.
/// </summary>
internal static class RecordedValues
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = JsonTree.MaximumDepth,
    };

    /// <summary>The values without the hashes of their secrets.</summary>
    public static string ToJson(MapValue values)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            PlanValueWriter.Write(json, ValueLeaves.Replace(values, static value =>
                value is SealedSecretValue secret ? new SecretValue(secret.EnvironmentVariable) : value));
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>The hashes of the secrets among values, by variable.</summary>
    public static SortedDictionary<string, string> HashesOf(params ReadOnlySpan<MapValue> maps)
    {
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var map in maps)
        {
            foreach (var secret in ValueLeaves.Of(map).OfType<SealedSecretValue>())
            {
                // Two hashes of one variable come from a change behind our back; an empty one equals none, and the next deployment sets all right.
                var hash = secret.Hash ?? "";
                hashes[secret.EnvironmentVariable] = hashes.TryGetValue(secret.EnvironmentVariable, out var other) && other != hash ? "" : hash;
            }
        }

        return hashes;
    }

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is something else: the state was edited by hand.</exception>
    public static MapValue FromJson(string json, IReadOnlyDictionary<string, string> hashes)
    {
        var shape = new JsonShape();
        var (root, problem) = JsonTree.Read(Encoding.UTF8.GetBytes(json), lenient: false);
        var values = root is null ? MapValue.Empty : new PlanValueReader(shape).ReadProperties(root);
        if ((problem ?? (shape.Problems is [var first, ..] ? first : null)) is { } wrong)
        {
            throw new InvalidDataException($"The values {json} in the state cannot be read: {wrong.Message}");
        }

        return ValueLeaves.Replace(values, value => value is SecretValue secret
            ? new SealedSecretValue(secret.EnvironmentVariable, hashes.GetValueOrDefault(secret.EnvironmentVariable, ""))
            : value);
    }
}
