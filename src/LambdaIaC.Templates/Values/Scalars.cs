using System.Globalization;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Values;

/// <summary>
/// Single values. CloudFormation turns text into what a property asks for, and numbers into text: <c>Timeout: "30"</c> is 30,
/// and a variable <c>PORT: 8080</c> is "8080".
/// </summary>
internal static class Scalars
{
    private static readonly string[] Truths = ["true", "yes", "on"];

    private static readonly string[] Untruths = ["false", "no", "off"];

    /// <summary>A value as a property of a kind takes it; what the kind cannot be stays a text.</summary>
    public static Value Of(string text, PropertyKind kind) => kind switch
    {
        PropertyKind.Integer => Integer(text) ?? Value.Of(text),
        PropertyKind.Number => Number(text) is { } number ? Value.Of(number) : Value.Of(text),
        PropertyKind.Boolean => Flag(text, yaml: true) is { } flag ? Value.Of(flag) : Value.Of(text),
        PropertyKind.Text or PropertyKind.Document => Value.Of(text),
        PropertyKind.Blob => new AssetValue("inline", text),
        // A structure, a list or a map cannot be a single value: what AWS makes of it nobody knows.
        _ => Value.Unknown,
    };

    /// <summary>A value of which only the writing is known.</summary>
    public static Value Of(ScalarNode node) => (node.IsNull, node.IsPlain) switch
    {
        (true, _) => Value.Unknown,
        (_, false) => Value.Of(node.Text),
        _ => Integer(node.Text) ?? (Number(node.Text) is { } number ? Value.Of(number) : Flag(node.Text, yaml: false) is { } flag ? Value.Of(flag) : Value.Of(node.Text)),
    };

    private static Value? Integer(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return Value.Of(whole);
        }

        return Number(text) is { } number ? Math.Abs(number) < 1e15 && number == Math.Floor(number) ? Value.Of((long)number) : Value.Of(number) : null;
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number) ? number : null;

    private static bool? Flag(string text, bool yaml)
    {
        var words = yaml ? Truths.Length : 1;
        return Truths.AsSpan(0, words).Contains(text, StringComparer.OrdinalIgnoreCase) ? true
            : Untruths.AsSpan(0, words).Contains(text, StringComparer.OrdinalIgnoreCase) ? false
            : null;
    }
}
