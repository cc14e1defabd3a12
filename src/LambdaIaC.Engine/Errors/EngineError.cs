namespace LambdaIaC.Engine.Errors;

/// <summary>Something that a user can put right: what it is, where, and how.</summary>
/// <param name="Kind">The kind, for exit codes.</param>
/// <param name="Message">One line for a person: the thing, the place and the fix.</param>
internal sealed record EngineError(EngineErrorKind Kind, string Message)
{
    public override string ToString() => Message;
}
