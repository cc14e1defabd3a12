using System.Globalization;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Requests;

/// <summary>Values and names as AWS prints them in its messages.</summary>
internal static class WireText
{
    /// <summary><c>VpcConfig</c> as it stands in a path: <c>vpcConfig</c>.</summary>
    public static string CamelCase(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name[1..];

    public static string Member(string path, PropertySchema member) => path.Length == 0 ? CamelCase(member.ApiName) : $"{path}.{CamelCase(member.ApiName)}";

    /// <summary>A structure in a list is counted from 1.</summary>
    public static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}.{index + 1}.member");

    /// <summary>A value with Java's spelling of doubles; lists as <c>[a, b]</c>, maps as <c>{k=v}</c>.</summary>
    public static string Of(Value value) => value switch
    {
        NumberValue number => number.Number.ToString("0.0###############", CultureInfo.InvariantCulture),
        ListValue list => $"[{string.Join(", ", list.Items.Select(Of))}]",
        MapValue map => $"{{{string.Join(", ", map.Entries.Select(static entry => $"{entry.Key}={Of(entry.Value)}"))}}}",
        _ => value.ToString() ?? "",
    };
}
