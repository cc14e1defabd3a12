using LambdaIaC.Analyzers.Values;

namespace LambdaIaC.Analyzers.Stacks;

/// <summary>A creation with the condition that it depends on.</summary>
/// <param name="Creation">The creation.</param>
/// <param name="Branch">The innermost branch; null when it always runs.</param>
internal sealed record PlacedCreation(ResourceCreation Creation, Branch? Branch);
