using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane;

/// <summary>The answer of an operation: a document, a raw payload, nothing but a status, or a refusal.</summary>
internal sealed record OperationResponse
{
    private static readonly IReadOnlyDictionary<string, string> s_noHeaders = new Dictionary<string, string>();

    /// <summary>The status, where it is not the operation's own.</summary>
    public int? Status { get; init; }

    /// <summary>The document by the names of the API; null when there is none.</summary>
    public MapValue? Document { get; init; }

    /// <summary>A raw body instead of a document.</summary>
    public ReadOnlyMemory<byte> Payload { get; init; }

    public IReadOnlyDictionary<string, string> Headers { get; init; } = s_noHeaders;

    /// <summary>Why the request was refused; null when it was not.</summary>
    public ApiError? Error { get; init; }

    /// <summary>The answer without a body.</summary>
    public static OperationResponse Empty { get; } = new();

    public static implicit operator OperationResponse(ApiError error) => new() { Error = error };

    public static implicit operator OperationResponse(MapValue document) => new() { Document = document };
}
