using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Analyzers.Model;

/// <summary>The property that takes a configuration block, such as <c>VpcConfig</c> of a function.</summary>
/// <param name="Resource">The resource type.</param>
/// <param name="Property">The structure in its schema.</param>
/// <param name="Path">The path of the structure in the resource; <c>[]</c> stands for any item.</param>
internal sealed record BlockHome(ResourceSchema Resource, PropertySchema Property, string Path);
