using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>The concurrency that is kept for a function, by itself or by a resource of its own.</summary>
internal static class Reserved
{
    /// <summary>Null when nothing is reserved, or when nobody knows how much.</summary>
    public static long? Of(IResourceView function, StackIndex stack) =>
        function.Properties["ReservedConcurrentExecutions"] is { IsAbsent: false } own
            ? own.Integer()
            : stack.About(function, "ReservedConcurrency").Select(static reserved => reserved.Properties["ReservedConcurrentExecutions"].Integer()).FirstOrDefault();
}
