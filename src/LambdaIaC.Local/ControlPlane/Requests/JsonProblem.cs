using System.Globalization;
using System.Text.Json;

namespace LambdaIaC.Local.ControlPlane.Requests;

/// <summary>What is wrong with JSON, with the line and column as AWS gives them.</summary>
internal static class JsonProblem
{
    public static string Describe(JsonException problem) =>
        Sentence(problem.Message) + At((problem.LineNumber ?? 0) + 1, (problem.BytePositionInLine ?? 0) + 1);

    /// <summary>A place, as the parser of AWS writes it behind every problem.</summary>
    public static string At(long line, long column) => string.Create(
        CultureInfo.InvariantCulture,
        $"\n at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: {line}, column: {column}]");

    /// <summary>The reader's message without the place, which stands behind it in AWS's form.</summary>
    private static string Sentence(string message)
    {
        var end = message.IndexOf(" Path: ", StringComparison.Ordinal);
        end = end < 0 ? message.IndexOf(" LineNumber: ", StringComparison.Ordinal) : end;
        return end < 0 ? message : message[..end];
    }
}
