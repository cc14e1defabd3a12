using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>CompatibleArchitectures is what the author of a layer promises. AWS does not enforce it; binaries of another architecture do not start.</summary>
internal sealed class LayerArchitectureRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3104",
        "A layer is not made for the architecture of the function",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html")
    {
        Covers = [67],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from function in stack.OfType("Function")
        let architecture = ArchitectureOf(function)
        where architecture is not null
        from layer in StackLayer.Of(function, stack)
        let made = layer.Version.Properties["CompatibleArchitectures"]
        where made.HasEntries() == true && made is ListValue { IsOpen: false } && made.Items().All(item => item.Text() is { } name && name != architecture)
        select Report(
            function,
            layer.Path,
            $"{layer.Path} of Function '{function.Name}' is LayerVersion '{layer.Version.Name}', which is made for {string.Join(", ", made.Items())}, but the architecture is {architecture}; build the layer for it.") with
        {
            Related = [Other(layer.Version, "CompatibleArchitectures")],
        };

    /// <summary>The architecture is x86_64 when nothing is said.</summary>
    private static string? ArchitectureOf(IResourceView function) => function.Properties["Architectures"] switch
    {
        { IsAbsent: true } => "x86_64",
        ListValue { IsOpen: false, Items: [TextValue { Text: var only }] } => only,
        _ => null,
    };
}
