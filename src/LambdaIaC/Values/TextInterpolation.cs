using System.Runtime.CompilerServices;
using LambdaIaC.Rules.Values;

namespace LambdaIaC;

/// <summary>Collects the parts of an interpolated string for <see cref="Text.Format"/>. The compiler uses it.</summary>
[InterpolatedStringHandler]
public sealed class TextInterpolation
{
    private readonly List<Value> _parts;

    /// <summary>Starts an interpolated string.</summary>
    /// <param name="literalLength">The characters of all literal parts.</param>
    /// <param name="formattedCount">The number of holes.</param>
    public TextInterpolation(int literalLength, int formattedCount) => _parts = new List<Value>((2 * formattedCount) + (literalLength > 0 ? 1 : 0));

    /// <summary>Adds a literal part.</summary>
    /// <param name="value">The part.</param>
    public void AppendLiteral(string value) => _parts.Add(Value.Of(value));

    /// <summary>Adds a string.</summary>
    /// <param name="value">The string.</param>
    public void AppendFormatted(string value) => _parts.Add(Value.Of(value));

    /// <summary>Adds a number.</summary>
    /// <param name="value">The number, written without separators.</param>
    public void AppendFormatted(long value) => _parts.Add(Value.Of(Value.Of(value).ToString()));

    /// <summary>Adds a text that may only be known after the deployment.</summary>
    /// <param name="value">The text.</param>
    public void AppendFormatted(Text value) => _parts.Add(((IValueSource)value).ToValue());

    internal Text ToText() => new(_parts.TrueForAll(static part => part is TextValue) ? Value.Of(string.Concat(_parts)) : new JoinedValue(_parts));
}
