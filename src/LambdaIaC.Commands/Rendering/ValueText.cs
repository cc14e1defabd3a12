using LambdaIaC.Rules.Values;

namespace LambdaIaC.Commands.Rendering;

/// <summary>A value on one line for a person: short, without secrets, references by name.</summary>
internal static class ValueText
{
    private const int Longest = 100;

    public static string Of(Value value)
    {
        var text = Whole(value);
        return text.Length <= Longest ? text : $"{text[..(Longest - 3)]}...";
    }

    private static string Whole(Value value) => value switch
    {
        TextValue text => $"\"{text.Text.ReplaceLineEndings("\\n")}\"",
        AssetValue { Sha256: { } hash } asset => $"{Name(asset)} (sha256 {hash[..8]}, {asset.Size:#,0} bytes)",
        AssetValue asset => Name(asset),
        ListValue list => $"[{string.Join(", ", list.Items.Select(Whole))}]",
        MapValue map => $"{{{string.Join(", ", map.Entries.Select(static entry => $"{entry.Key}: {Whole(entry.Value)}"))}}}",
        ReferenceValue or JoinedValue or SecretValue => value.ToString()!,
        _ when value.IsAbsent => "(none)",
        _ when value.IsUnknown => "(known after apply)",
        _ => value.ToString()!,
    };

    private static string Name(AssetValue asset) => asset.Kind == "inline" ? "inline code" : asset.Source;
}
