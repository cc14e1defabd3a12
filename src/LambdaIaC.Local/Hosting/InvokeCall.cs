namespace LambdaIaC.Local.Hosting;

/// <summary>An invocation as a tool asks for it.</summary>
/// <param name="FunctionName">The name, a part of the ARN or the ARN, with or without a qualifier.</param>
/// <param name="Payload">JSON; empty for none.</param>
internal sealed record InvokeCall(string FunctionName, ReadOnlyMemory<byte> Payload)
{
    /// <summary>A version or an alias; null for <c>$LATEST</c>.</summary>
    public string? Qualifier { get; init; }

    /// <summary><c>RequestResponse</c>, <c>Event</c> or <c>DryRun</c>.</summary>
    public string InvocationType { get; init; } = "RequestResponse";

    /// <summary>Whether the last 4 KB of the log are wanted.</summary>
    public bool TailLog { get; init; }
}

/// <summary>What Lambda answered.</summary>
internal sealed record InvokeAnswer
{
    /// <summary>The HTTP status: 200, 202 or 204, or that of a refusal.</summary>
    public required int Status { get; init; }

    /// <summary>What the function answered, or its error document.</summary>
    public ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary><c>Unhandled</c> when the function failed; null when it succeeded.</summary>
    public string? FunctionError { get; init; }

    /// <summary>The version that ran.</summary>
    public string? ExecutedVersion { get; init; }

    /// <summary>The last 4 KB of the log; null unless it was asked for.</summary>
    public string? LogTail { get; init; }

    /// <summary>The code of a refusal, such as <c>ResourceNotFoundException</c>; null when the function was invoked.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>The text of a refusal.</summary>
    public string? ErrorMessage { get; init; }
}
