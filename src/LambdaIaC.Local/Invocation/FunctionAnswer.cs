using System.Globalization;
using System.Text.Json;
using LambdaIaC.Local.Sandbox;

namespace LambdaIaC.Local.Invocation;

/// <summary>What the caller of a function gets. The texts are AWS's, as recorded or documented.</summary>
/// <param name="Payload">The function's answer, or an error document.</param>
/// <param name="FunctionError"><c>Unhandled</c> for a failure; null for success.</param>
/// <param name="ErrorType">The error type of a failure; null for success.</param>
/// <param name="Status">What the REPORT line says about it.</param>
internal sealed record FunctionAnswer(ReadOnlyMemory<byte> Payload, string? FunctionError, string? ErrorType, ReportStatus Status)
{
    private const string Unhandled = "Unhandled";

    /// <summary>Stands for an exception of ours; no caller gets it.</summary>
    public static FunctionAnswer Fault { get; } = new(default, Unhandled, null, ReportStatus.Failure);

    public static FunctionAnswer Success(ReadOnlyMemory<byte> payload) => new(payload, null, null, ReportStatus.Success);

    /// <summary>An error that the runtime reported: its document goes to the caller as it is.</summary>
    public static FunctionAnswer Error(string type, ReadOnlyMemory<byte> document) => new(document, Unhandled, type, ReportStatus.FunctionError);

    public static FunctionAnswer TimedOut(string requestId, TimeSpan timeout) =>
        TypeFirst("Sandbox.Timedout", TimeoutMessage(requestId, timeout), ReportStatus.Timeout);

    /// <summary>The process ended while it was starting or working.</summary>
    public static FunctionAnswer Exited(string requestId, ProcessExit exit)
    {
        var how = exit.Reason is { } reason ? $"with error: {reason}" : "without providing a reason";
        return TypeFirst("Runtime.ExitError", $"RequestId: {requestId} Error: Runtime exited {how}", ReportStatus.Failure);
    }

    /// <summary>There is nothing to start, or it cannot be started.</summary>
    public static FunctionAnswer CannotStart(string requestId, string type, string reason) =>
        TypeFirst(type, $"RequestId: {requestId} Error: {reason}", ReportStatus.Failure);

    public static FunctionAnswer ResponseTooLarge(int limit) => MessageFirst(
        "Function.ResponseSizeTooLarge",
        string.Create(CultureInfo.InvariantCulture, $"Response payload size exceeded maximum allowed payload size ({limit} bytes)."));

    public static FunctionAnswer InvalidResponseMode(string requestId, string mode) => MessageFirst(
        "Runtime.InvalidResponseModeHeader", $"RequestId: {requestId} Error: Invalid response mode header: {mode}");

    public static FunctionAnswer TruncatedResponse(string requestId) =>
        MessageFirst("Runtime.TruncatedResponse", $"RequestId: {requestId} Error: The response ended before it was complete");

    private static string TimeoutMessage(string requestId, TimeSpan timeout) =>
        string.Create(CultureInfo.InvariantCulture, $"RequestId: {requestId} Error: Task timed out after {timeout.TotalSeconds:F2} seconds");

    private static FunctionAnswer TypeFirst(string errorType, string errorMessage, ReportStatus status) =>
        new(JsonSerializer.SerializeToUtf8Bytes(new { errorType, errorMessage }, AwsJson.Options), Unhandled, errorType, status);

    private static FunctionAnswer MessageFirst(string errorType, string errorMessage) =>
        new(JsonSerializer.SerializeToUtf8Bytes(new { errorMessage, errorType }, AwsJson.Options), Unhandled, errorType, ReportStatus.Failure);
}
