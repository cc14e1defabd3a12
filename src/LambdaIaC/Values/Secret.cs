using LambdaIaC.Rules.Values;

namespace LambdaIaC;

/// <summary>Values that no plan, no state and no output ever shows.</summary>
public static class Secret
{
    /// <summary>A secret that the deploying process finds in its environment. Its value is read when the resource is created, not before.</summary>
    /// <param name="variable">The name of the environment variable.</param>
    /// <returns>The secret, for a property of a resource.</returns>
    public static Text FromEnvironment(string variable) => new(new SecretValue(variable));
}
