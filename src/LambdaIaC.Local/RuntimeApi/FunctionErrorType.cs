using System.Text.RegularExpressions;

namespace LambdaIaC.Local.RuntimeApi;

/// <summary>What Lambda makes of the error type that a runtime names in a header.</summary>
internal static partial class FunctionErrorType
{
    /// <param name="header">The value of <c>Lambda-Runtime-Function-Error-Type</c>; empty when there is none.</param>
    /// <returns>A type that Lambda knows or accepts.</returns>
    public static string Normalize(string header) =>
        Accepted().IsMatch(header) ? header
        : header.StartsWith("Function.", StringComparison.Ordinal) ? "Function.Unknown"
        : "Runtime.Unknown";

    [GeneratedRegex("(Runtime|Function)\\.[A-Z][a-zA-Z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Accepted();
}
