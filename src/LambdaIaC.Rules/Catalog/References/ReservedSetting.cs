using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Reserved concurrency of a function: a property of it, or a resource of its own.</summary>
/// <param name="Resource">The resource that says so.</param>
/// <param name="Executions">The number.</param>
internal sealed record ReservedSetting(IResourceView Resource, Value Executions)
{
    public const string Path = "ReservedConcurrentExecutions";

    /// <summary>The setting of a function; null when the stack has none.</summary>
    public static ReservedSetting? Of(IResourceView function, StackIndex stack) => function.Properties[Path] is { IsAbsent: false } own
        ? new(function, own)
        : stack.About(function, "ReservedConcurrency").FirstOrDefault() is { } resource ? new(resource, resource.Properties[Path]) : null;

    /// <summary>Every setting of a stack, those for functions of other stacks included.</summary>
    public static IEnumerable<ReservedSetting> All(StackIndex stack) => stack.OfType("Function").Concat(stack.OfType("ReservedConcurrency"))
        .Where(static resource => !resource.Properties[Path].IsAbsent)
        .Select(static resource => new ReservedSetting(resource, resource.Properties[Path]));
}
