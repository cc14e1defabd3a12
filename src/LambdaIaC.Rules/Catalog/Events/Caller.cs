using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Something in the stack that calls a function.</summary>
/// <param name="Name">What it is, for a person, such as <c>SNS</c>.</param>
/// <param name="Kind">How it calls; null when it may call in more than one way, or nobody knows.</param>
/// <param name="Resource">The resource that says so.</param>
/// <param name="PropertyPath">The property of it that names the function.</param>
internal sealed record Caller(string Name, InvocationKind? Kind, IResourceView Resource, string PropertyPath);
