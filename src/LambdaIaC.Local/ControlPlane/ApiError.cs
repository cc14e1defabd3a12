namespace LambdaIaC.Local.ControlPlane;

/// <summary>A refusal in the words and with the status of AWS. It is data until the HTTP entrance writes it or the local provider throws it.</summary>
/// <param name="Code">The name of the exception, such as <c>ResourceNotFoundException</c>.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Message">The text; null for the few that have none.</param>
internal sealed record ApiError(string Code, int Status, string? Message)
{
    /// <summary>The JSON member that carries the text: the shapes of the service model differ in it.</summary>
    public string MessageKey { get; init; } = "message";

    /// <summary>The member <c>Type</c>; null where AWS leaves it out.</summary>
    public string? Type { get; init; } = "User";

    /// <summary>The member <c>Reason</c>, which throttling has.</summary>
    public string? Reason { get; init; }

    /// <summary>The same without <c>Type</c>, which a few answers of AWS lack (recorded).</summary>
    public ApiError Untyped() => this with { Type = null };

    public static ApiError InvalidParameter(string message) => new("InvalidParameterValueException", 400, message);

    public static ApiError Validation(string message) => new("ValidationException", 400, message) { Type = null };

    public static ApiError NotFound(string message) => new("ResourceNotFoundException", 404, message) { MessageKey = "Message" };

    public static ApiError Conflict(string message) => new("ResourceConflictException", 409, message);

    public static ApiError PreconditionFailed(string message) => new("PreconditionFailedException", 412, message);

    public static ApiError InvalidContent(string message) => new("InvalidRequestContentException", 400, message);

    public static ApiError UnsupportedMediaType(string message) => new("UnsupportedMediaTypeException", 415, message);

    /// <summary>A member of the wrong JSON type; the text names the token, not the member.</summary>
    public static ApiError Serialization(string message) => new("SerializationException", 400, message) { Type = null, MessageKey = "Message" };

    public static ApiError TooLarge(string message) => new("RequestEntityTooLargeException", 413, message) { Type = null, MessageKey = "Message" };

    public static ApiError TooManyRequests(string reason) => new("TooManyRequestsException", 429, "Rate Exceeded.") { Reason = reason };

    /// <summary>The service itself failed, such as when the disk is full.</summary>
    public static ApiError Service(string message) => new("ServiceException", 500, message) { Type = "Service", MessageKey = "Message" };

    /// <summary>Something that Lambda has and the local service does not. 501 is not retried by the AWS SDKs.</summary>
    public static ApiError NotImplemented(string message) => new("NotImplemented", 501, message) { Type = "Service", MessageKey = "Message" };

    /// <summary>Another account's resource. AWS gives no text.</summary>
    public static ApiError AccessDenied() => new("AccessDeniedException", 403, null) { Type = null, MessageKey = "Message" };
}
