namespace LambdaIaC.Compiler.Documents;

/// <summary>A place in a JSON document.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in characters, counted from 1.</param>
internal readonly record struct JsonPosition(int Line, int Column);
