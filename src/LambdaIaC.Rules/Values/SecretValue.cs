namespace LambdaIaC.Rules.Values;

/// <summary>A secret: the plan and the state know only where it comes from, never what it is.</summary>
/// <param name="environmentVariable">The environment variable of the deploying process that holds the secret.</param>
internal sealed class SecretValue(string environmentVariable) : UnknownValue
{
    public string EnvironmentVariable { get; } = environmentVariable;

    public override bool Equals(Value? other) => other is SecretValue secret && secret.EnvironmentVariable == EnvironmentVariable;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(EnvironmentVariable);

    public override string ToString() => "[secret]";
}
