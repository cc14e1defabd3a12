namespace LambdaIaC.Engine.Providers;

/// <summary>The service behind a provider refused an operation, in its own words.</summary>
/// <param name="code">The service's code, such as <c>ResourceConflictException</c>.</param>
/// <param name="message">The service's text.</param>
internal sealed class ProviderException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
