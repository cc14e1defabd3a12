namespace LambdaIaC.Local.Sandbox;

/// <summary>A process to start in an execution environment.</summary>
/// <param name="File">The executable, as an absolute path.</param>
/// <param name="Arguments">Its arguments, without its name.</param>
/// <param name="Environment">All of its variables: nothing is inherited.</param>
/// <param name="WorkingDirectory">Where it starts.</param>
internal sealed record FunctionCommand(
    string File,
    IReadOnlyList<string> Arguments,
    IReadOnlyDictionary<string, string> Environment,
    string WorkingDirectory);
