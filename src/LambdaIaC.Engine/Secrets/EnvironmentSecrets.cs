namespace LambdaIaC.Engine.Secrets;

/// <summary>Secrets from the environment of the deploying process.</summary>
internal sealed class EnvironmentSecrets : ISecretSource
{
    /// <summary>An empty variable counts as not set: no deployment wants an empty secret, and shells leave them behind.</summary>
    public string? Find(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
