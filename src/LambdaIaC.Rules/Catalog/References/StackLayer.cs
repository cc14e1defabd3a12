using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>A layer of a function that the same stack makes.</summary>
/// <param name="Version">The layer version.</param>
/// <param name="Path">Where the function lists it.</param>
internal readonly record struct StackLayer(IResourceView Version, string Path)
{
    /// <summary>The layers of a function that the stack makes, in their order.</summary>
    public static IEnumerable<StackLayer> Of(IResourceView function, StackIndex stack) => function.Properties["Layers"].Items()
        .Select((layer, index) => (Version: stack.Target(layer, "LayerVersion"), Path: PropertyPath.Item("Layers", index)))
        .Where(static layer => layer.Version is not null)
        .Select(static layer => new StackLayer(layer.Version!, layer.Path));
}
