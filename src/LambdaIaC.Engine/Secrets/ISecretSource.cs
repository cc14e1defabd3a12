namespace LambdaIaC.Engine.Secrets;

/// <summary>Where the values of secrets come from.</summary>
internal interface ISecretSource
{
    /// <summary>The value under a name, or null when there is none.</summary>
    string? Find(string variable);
}
