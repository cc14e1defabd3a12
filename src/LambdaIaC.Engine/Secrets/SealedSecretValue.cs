using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Secrets;

/// <summary>What the state keeps of a secret: where it came from and a salted hash, so that a new value is noticed.</summary>
/// <param name="environmentVariable">The environment variable that holds the secret.</param>
/// <param name="hash">The salted hash in base64; null where the variable is not set, as in a preview on another machine.</param>
internal sealed class SealedSecretValue(string environmentVariable, string? hash) : UnknownValue
{
    public string EnvironmentVariable { get; } = environmentVariable;

    public string? Hash { get; } = hash;

    /// <summary>Without a hash on one side nothing can be told about the value: it then counts as unchanged.</summary>
    public override bool Equals(Value? other) =>
        other is SealedSecretValue secret && secret.EnvironmentVariable == EnvironmentVariable
        && (secret.Hash is null || Hash is null || secret.Hash == Hash);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(EnvironmentVariable);

    public override string ToString() => "[secret]";
}
