namespace LambdaIaC.Compiler.Documents;

/// <summary>A mistake in a JSON document.</summary>
/// <param name="Position">Where.</param>
/// <param name="Message">What, as one sentence for a person.</param>
internal sealed record JsonProblem(JsonPosition Position, string Message);
