using System.Globalization;
using System.Text;
using LambdaIaC.Compiler.Validation;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Graph;

/// <summary>Refuses values that JSON has no form for, so that writing a plan never fails.</summary>
internal static class PlanValues
{
    public static IEnumerable<Finding> Check(ResourceNode node, IReadOnlyList<PlacedValue> values) =>
        from entry in values
        let problem = Problem(entry)
        where problem is not null
        select LibraryRules.IllegalValue.At(node, entry.Path, $"{entry.Path} of {node.Type} '{node.LogicalId}' {problem}");

    private static string? Problem(PlacedValue placed) => placed.Value switch
    {
        // Inside a document null is a value like any other.
        { IsAbsent: true } when placed.Schema is not null => "is null. Leave the item out instead.",
        NumberValue { Number: var number } when !double.IsFinite(number) => $"is {number.ToString(CultureInfo.InvariantCulture)}, which is no number that AWS takes.",
        TextValue { Text: var text } when !IsUnicode(text) => "is not valid Unicode: half of a surrogate pair stands alone.",
        MapValue map when map.Entries.Any(static entry => !IsUnicode(entry.Key)) => "has a key that is not valid Unicode: half of a surrogate pair stands alone.",
        AssetValue { Source: var source } when !IsUnicode(source) => "is not valid Unicode: half of a surrogate pair stands alone.",
        _ => null,
    };

    private static bool IsUnicode(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return true;
        }

        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            rest = rest[length..];
        }

        return true;
    }
}
