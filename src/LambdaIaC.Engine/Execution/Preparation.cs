using LambdaIaC.Engine.Providers;
using LambdaIaC.Engine.State;

namespace LambdaIaC.Engine.Execution;

/// <summary>What an operation turned out to be once everything that it refers to was known.</summary>
internal abstract record Preparation(Operation Operation)
{
    /// <summary>There is nothing to do.</summary>
    internal sealed record Nothing(Operation Operation) : Preparation(Operation);

    /// <summary>It cannot be done.</summary>
    /// <param name="Operation">The operation.</param>
    /// <param name="Message">Why, for a person.</param>
    internal sealed record Refused(Operation Operation, string Message) : Preparation(Operation);

    /// <summary>A call to the provider.</summary>
    /// <param name="Operation">The operation.</param>
    /// <param name="Entry">What the journal must hold before the call; with its id after it was written.</param>
    /// <param name="Call">The call; it answers with the resource, or with null for a deletion.</param>
    /// <param name="Record">The record that the state gets when the call succeeds, without what the service assigns; null for a deletion.</param>
    internal sealed record Work(
        Operation Operation,
        JournalEntry Entry,
        Func<CancellationToken, Task<ResourceState?>> Call,
        ResourceRecord? Record) : Preparation(Operation);
}
