using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>A queue of the stack that a mapping reads for a function of the stack, with the times that must fit each other.</summary>
internal sealed record PolledQueue(IResourceView Queue, IResourceView Mapping, IResourceView Function)
{
    /// <summary>How long a message that was read stays hidden, in seconds; null when it is known later.</summary>
    public long? Visibility => Or(Queue.Properties["VisibilityTimeout"], 30);

    /// <summary>How long the function may take, in seconds; null when it is known later.</summary>
    public long? Timeout => Or(Function.Properties["Timeout"], 3);

    /// <summary>How long the mapping gathers messages, in seconds; null when it is known later.</summary>
    public long? Window => Or(Mapping.Properties["MaximumBatchingWindowInSeconds"], 0);

    public static IEnumerable<PolledQueue> All(StackIndex stack) =>
        from mapping in stack.OfType("EventSourceMapping")
        where EventSource.Of(mapping, stack) is { Kind: EventSourceKind.Queue, Target: not null }
        let function = stack.FunctionOf(mapping)
        where function is not null
        select new PolledQueue(EventSource.Of(mapping, stack)!.Target!, mapping, function);

    /// <summary>The queues of the stack that mappings read, each once with the first of its mappings, for functions here and elsewhere.</summary>
    public static IEnumerable<(IResourceView Queue, IResourceView Mapping)> Readers(StackIndex stack) => stack.OfType("EventSourceMapping")
        .Select(mapping => (Source: EventSource.Of(mapping, stack), Mapping: mapping))
        .Where(static read => read.Source is { Kind: EventSourceKind.Queue, Target: not null })
        .GroupBy(static read => read.Source!.Target!, static read => read.Mapping)
        .Select(static readers => (readers.Key, readers.First()));

    private static long? Or(Value value, long standard) => value.IsAbsent ? standard : value.Integer();
}
