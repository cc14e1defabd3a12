namespace LambdaIaC.DotNetRuntime.Errors;

/// <summary>The handler cannot be used as it is. The name is part of the error document, and is that of AWS's .NET runtime.</summary>
internal sealed class LambdaValidationException(string message) : Exception(message);
