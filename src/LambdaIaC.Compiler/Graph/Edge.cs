namespace LambdaIaC.Compiler.Graph;

/// <summary>One resource needs another.</summary>
/// <param name="Path">The property that refers to it; <c>DependsOn</c> when the author says so.</param>
/// <param name="Target">The logical id of the other.</param>
internal readonly record struct Edge(string Path, string Target);
