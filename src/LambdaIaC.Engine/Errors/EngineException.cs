namespace LambdaIaC.Engine.Errors;

/// <summary>Carries an <see cref="EngineError"/> up to the next public entry point, where it becomes data.</summary>
internal sealed class EngineException(EngineError error) : Exception(error.Message)
{
    public EngineError Error { get; } = error;
}
