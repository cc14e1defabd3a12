using System.Security.Cryptography;
using System.Text;
using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.Resolution;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Secrets;

/// <summary>
/// The secrets of one run: reveals them to the provider, seals them for the state and removes them from everything that is shown.
/// </summary>
/// <param name="source">Where the values come from.</param>
/// <param name="salt">The salt of the stack's state.</param>
internal sealed class SecretVault(ISecretSource source, byte[] salt)
{
    /// <summary>Makes guessing a short secret from a stolen state expensive; a run pays about 20 ms for each variable.</summary>
    private const int Iterations = 100_000;

    /// <summary>Shorter values are left in messages: replacing "1" everywhere would hide nothing and garble all.</summary>
    private const int ShortestRedacted = 4;

    private readonly Dictionary<string, SealedSecretValue> _sealed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _revealed = new(StringComparer.Ordinal);

    /// <summary>The value of a secret.</summary>
    /// <exception cref="EngineException">The variable is not set.</exception>
    public string Reveal(string variable)
    {
        var value = source.Find(variable) ?? throw new EngineException(new EngineError(
            EngineErrorKind.MissingSecret,
            $"The secret {variable} is not set any more: set the environment variable {variable} and run again."));
        _revealed[variable] = value;
        return value;
    }

    /// <summary>Looks up every secret inside a value that is set, so that it is known where it must not be shown.</summary>
    public void RevealAll(Value value)
    {
        foreach (var variable in VariablesOf(value).Where(variable => source.Find(variable) is not null))
        {
            Reveal(variable);
        }
    }

    /// <summary>What the state keeps of a secret; without a hash when the variable is not set.</summary>
    public SealedSecretValue Seal(string variable)
    {
        if (_sealed.TryGetValue(variable, out var known))
        {
            return known;
        }

        var secret = source.Find(variable) is { } value ? SealAs(variable, value) : new SealedSecretValue(variable, null);
        _sealed[variable] = secret;
        return secret;
    }

    /// <summary>Seals a value that was found in a resource in the place of a secret.</summary>
    public SealedSecretValue SealAs(string variable, string value)
    {
        var ownSalt = SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(variable)]);
        var hash = Rfc2898DeriveBytes.Pbkdf2(value, ownSalt, Iterations, HashAlgorithmName.SHA256, 32);
        return new SealedSecretValue(variable, Convert.ToBase64String(hash));
    }

    /// <summary>The variables that values need and that are not set, in ordinal order.</summary>
    public IReadOnlyList<string> FindMissing(IEnumerable<Value> values) =>
    [
        .. values.SelectMany(VariablesOf).Distinct(StringComparer.Ordinal)
            .Where(variable => source.Find(variable) is null)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A text without the secrets that this run has revealed.</summary>
    public string Redact(string text) =>
        _revealed.Values.Where(static value => value.Length >= ShortestRedacted)
            .OrderByDescending(static value => value.Length)
            .Aggregate(text, static (current, value) => current.Replace(value, "[secret]", StringComparison.Ordinal));

    /// <summary>Outputs without secrets: a text that repeats one is kept as sealed parts, which a reference can still be resolved from.</summary>
    public MapValue SealOutputs(MapValue outputs) => ValueLeaves.Replace(outputs, leaf => leaf is TextValue { Text: var text } ? SealText(text) : leaf);

    public static EngineError Missing(IReadOnlyList<string> variables) => new(
        EngineErrorKind.MissingSecret,
        variables.Count == 1
            ? $"The secret {variables[0]} is not set: set the environment variable {variables[0]} and run again. Nothing was changed."
            : $"The secrets {string.Join(", ", variables)} are not set: set these environment variables and run again. Nothing was changed.");

    private static IEnumerable<string> VariablesOf(Value value) => ValueLeaves.Of(value)
        .Select(static leaf => (leaf as SecretValue)?.EnvironmentVariable ?? (leaf as SealedSecretValue)?.EnvironmentVariable)
        .OfType<string>();

    private Value SealText(string text)
    {
        foreach (var (variable, value) in _revealed.OrderByDescending(static secret => secret.Value.Length))
        {
            var at = value.Length >= ShortestRedacted ? text.IndexOf(value, StringComparison.Ordinal) : -1;
            if (at >= 0)
            {
                Value[] parts = [SealText(text[..at]), Seal(variable), SealText(text[(at + value.Length)..])];
                var filled = parts.Where(static part => part is not TextValue { Text: "" }).ToArray();
                return filled is [var only] ? only : new JoinedValue(filled);
            }
        }

        return Value.Of(text);
    }
}
