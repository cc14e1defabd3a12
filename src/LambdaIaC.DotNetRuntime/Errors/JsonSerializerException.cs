namespace LambdaIaC.DotNetRuntime.Errors;

/// <summary>The event does not fit the handler's parameter, or its result is not JSON. The name is that of AWS's serializer.</summary>
internal sealed class JsonSerializerException(string message, Exception cause) : Exception(message, cause);
