namespace LambdaIaC.Local.ControlPlane.Http;

/// <summary>
/// Which content types a body may have. AWS's clients send JSON as several types and payloads as bytes; tools like curl send form types by default.
/// What says that it is something else is refused.
/// </summary>
internal static class ContentTypes
{
    private static readonly HashSet<string> s_taken = new(StringComparer.OrdinalIgnoreCase)
    {
        "application/json", "application/octet-stream", "binary/octet-stream", "application/x-www-form-urlencoded", "text/plain", "text/json",
    };

    public static ApiError? Check(string? contentType)
    {
        if (string.IsNullOrWhiteSpace(contentType))
        {
            return null;
        }

        var type = contentType.Split(';')[0].Trim();
        var isJson = s_taken.Contains(type)
            || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase)
            || type.StartsWith("application/x-amz-json-", StringComparison.OrdinalIgnoreCase);
        return isJson ? null : ApiError.UnsupportedMediaType($"The content type of the request body is {type}; it must be application/json.");
    }
}
