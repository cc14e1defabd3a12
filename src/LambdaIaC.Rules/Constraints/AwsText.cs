using System.Globalization;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Constraints;

/// <summary>Values as AWS prints them in its errors: lists as <c>[a, b]</c>, maps as <c>{k=v}</c>.</summary>
internal static class AwsText
{
    public static string Of(Value value) => value switch
    {
        ListValue list => $"[{string.Join(", ", list.Items.Select(Of))}]",
        MapValue map => $"{{{string.Join(", ", map.Entries.Select(static entry => $"{entry.Key}={Of(entry.Value)}"))}}}",
        NumberValue number => Of(number.Number),
        _ => value.ToString() ?? "",
    };

    /// <summary>A number of AWS's type double, which it prints with at least one decimal: <c>1.0</c>.</summary>
    public static string Of(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('.') || text.Contains('E') ? text : $"{text}.0";
    }

    /// <summary>The name of a member in an error: <c>FunctionName</c> is <c>functionName</c> there.</summary>
    public static string Member(string apiName) => apiName.Length == 0 ? "" : char.ToLowerInvariant(apiName[0]) + apiName.Substring(1);
}
