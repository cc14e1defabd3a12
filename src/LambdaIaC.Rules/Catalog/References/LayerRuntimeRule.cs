using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>CompatibleRuntimes is what the author of a layer promises. AWS only lists by it and does not enforce it.</summary>
internal sealed class LayerRuntimeRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3103",
        "A layer is not made for the runtime of the function",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html")
    {
        Covers = [66],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from function in stack.OfType("Function")
        let runtime = function.Properties["Runtime"].Text()
        where runtime is not null
        from layer in StackLayer.Of(function, stack)
        let made = layer.Version.Properties["CompatibleRuntimes"]
        where made.HasEntries() == true && made is ListValue { IsOpen: false } && made.Items().All(item => item.Text() is { } name && name != runtime)
        select Report(
            function,
            layer.Path,
            $"{layer.Path} of Function '{function.Name}' is LayerVersion '{layer.Version.Name}', which is made for {string.Join(", ", made.Items())}, but the runtime is {runtime}; use another layer, or add the runtime to its CompatibleRuntimes.") with
        {
            Related = [Other(layer.Version, "CompatibleRuntimes")],
        };
}
