namespace LambdaIaC.DotNetRuntime.Api;

/// <summary>One event, as the Runtime API hands it out.</summary>
/// <param name="RequestId">The id of the request.</param>
/// <param name="Payload">The event.</param>
internal sealed record Invocation(string RequestId, ReadOnlyMemory<byte> Payload)
{
    /// <summary>When the function will be ended.</summary>
    public DateTimeOffset Deadline { get; init; }

    /// <summary>The ARN that the caller named; empty when it is not told.</summary>
    public string InvokedFunctionArn { get; init; } = "";

    public string? TraceId { get; init; }

    /// <summary>JSON of the mobile SDK; null when the caller sent none.</summary>
    public string? ClientContext { get; init; }

    /// <summary>JSON with the Cognito identity; null when there is none.</summary>
    public string? CognitoIdentity { get; init; }

    public string? TenantId { get; init; }
}
