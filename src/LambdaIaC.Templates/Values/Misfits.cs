using System.Text.RegularExpressions;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Values;

/// <summary>
/// What is written and cannot be what a property asks for: a word for a number, a text for a list. What a tool fills in before CloudFormation sees
/// the template, what YAML may read as a number, and JSON in a text are none.
/// </summary>
internal static partial class Misfits
{
    private static readonly string[] Placeholders = ["${", "{{", "{%", "<%", "[[", "@@", "__"];

    /// <summary>A single value that is none of the kind; null where it may be one.</summary>
    public static Value? Of(string text, PropertyKind kind) => !IsCertain(text) ? null : kind switch
    {
        PropertyKind.Integer or PropertyKind.Number => Words().IsMatch(text) && !Numbers().IsMatch(text) ? Text(text) : null,
        PropertyKind.Boolean => Words().IsMatch(text) && text is not ("y" or "Y" or "n" or "N") ? Text(text) : null,
        PropertyKind.List or PropertyKind.Structure or PropertyKind.Map => Text(text),
        _ => null,
    };

    /// <summary>A list for a property of another kind.</summary>
    public static Located Of(SequenceNode list) => Located.Of(new MisfitValue(WrittenForm.List), list);

    /// <summary>A mapping for a property that takes none. One with a function in it is what the function makes of it.</summary>
    public static Located Of(MappingNode mapping) =>
        mapping.Entries.Any(static entry => entry.Key.Text.Contains("::", StringComparison.Ordinal) || entry.Key.Text is "Ref" or "Condition")
            ? Located.Unknown(mapping)
            : Located.Of(new MisfitValue(WrittenForm.Structure), mapping);

    private static MisfitValue Text(string text) => new(WrittenForm.Text, text);

    private static bool IsCertain(string text) =>
        text.AsSpan().Trim() is not ([] or ['{' or '[' or '<' or '$' or '%', ..]) && !Array.Exists(Placeholders, mark => text.Contains(mark, StringComparison.Ordinal));

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex Words();

    /// <summary>Other ways of YAML to write a number: hexadecimal, octal, binary, an exponent, infinity.</summary>
    [GeneratedRegex(@"^\s*[-+]?(?:0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|[0-9_.,]+[eE][-+]?[0-9]+|\.?[iI][nN][fF]|\.?[nN][aA][nN])\s*$")]
    private static partial Regex Numbers();
}
