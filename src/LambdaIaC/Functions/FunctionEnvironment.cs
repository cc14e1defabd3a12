namespace LambdaIaC;

/// <summary>The environment variables of a function.</summary>
/// <example><code>
/// Environment = new() { ["TABLE"] = "orders", ["API_KEY"] = Secret.FromEnvironment("API_KEY") },
/// </code></example>
/// <remarks>Source: <c>AWS::Lambda::Function Environment</c>. It is not called <c>Environment</c>, so that <see cref="System.Environment"/> keeps its name in your code.</remarks>
public sealed record FunctionEnvironment : ConfigurationBlock
{
    /// <summary>The variables by their names.</summary>
    /// <value>Names of letters, digits and underscores, at least 2 characters, starting with a letter; names of Lambda's own variables are reserved.</value>
    public Map<Text> Variables { get; init; } = new();

    /// <summary>One variable.</summary>
    /// <param name="name">The name.</param>
    /// <value>The value.</value>
    public Text this[string name]
    {
        get => Variables[name];
        init => Variables.Set(name, value);
    }
}
