namespace LambdaIaC.Commands.Projects;

/// <summary>What to invoke, and how.</summary>
/// <param name="Name">The logical id of a function or alias, or what the service calls a function.</param>
internal sealed record InvocationOrder(string Name)
{
    public ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary>A version or alias; null for the newest code, or for the alias when <see cref="Name"/> is one.</summary>
    public string? Qualifier { get; init; }

    /// <summary><c>RequestResponse</c>, <c>Event</c> or <c>DryRun</c>.</summary>
    public string Type { get; init; } = "RequestResponse";
}
