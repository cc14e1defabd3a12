namespace LambdaIaC.Analyzers.Code.Handlers;

/// <summary>A rule about the C# code behind the handler of a function on a .NET runtime.</summary>
internal abstract class HandlerRule : CodeRule
{
    /// <summary>Judges one function. It says nothing when something that decides is unknown.</summary>
    /// <param name="function">The function.</param>
    /// <param name="target">What its handler names.</param>
    public abstract IEnumerable<CodeFinding> Check(FunctionCode function, HandlerTarget target);
}
