using LambdaIaC.Rules.Values;

namespace LambdaIaC;

/// <summary>Text for a property: a plain string, an attribute of another resource, a secret, or a mixture of them.</summary>
/// <example><code>
/// ["TABLE"] = "orders",
/// ["CALLBACK"] = Text.Format($"{function.Arn}:live"),
/// ["API_KEY"] = Secret.FromEnvironment("API_KEY"),
/// </code></example>
public sealed class Text : IValueSource
{
    private readonly Value _value;

    internal Text(Value value) => _value = value;

    /// <summary>Takes a plain string.</summary>
    /// <param name="text">The string.</param>
    public static implicit operator Text(string text) => new(Value.Of(text));

    /// <summary>Puts text together from strings and values that are only known after the deployment.</summary>
    /// <param name="text">An interpolated string; its holes may be <see cref="Text"/>, strings and numbers.</param>
    /// <returns>The text.</returns>
    public static Text Format(TextInterpolation text) => text.ToText();

    Value IValueSource.ToValue() => _value;

    /// <summary>The string, when it is known already.</summary>
    /// <returns>The string.</returns>
    /// <exception cref="InvalidOperationException">It is only known after the deployment. Use <see cref="Format"/>.</exception>
    public override string ToString() => _value is TextValue { Text: var text }
        ? text
        : throw new InvalidOperationException($"'{_value}' is only known after the deployment and has no text yet. Write Text.Format($\"...\") instead of $\"...\".");
}
