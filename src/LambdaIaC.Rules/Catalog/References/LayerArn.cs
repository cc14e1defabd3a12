using System.Text.RegularExpressions;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>The ARN of a layer version that is written out.</summary>
/// <param name="Text">The whole ARN.</param>
/// <param name="Partition">The partition, such as <c>aws</c>.</param>
/// <param name="Region">The region that the layer is in.</param>
/// <param name="Account">The account that owns it.</param>
/// <param name="Layer">The ARN without the version.</param>
internal sealed record LayerArn(string Text, string Partition, string Region, string Account, string Layer)
{
    private static readonly Regex Form = new(
        @"\A(?<layer>arn:(?<partition>aws[a-zA-Z-]*):lambda:(?<region>[a-z0-9-]+):(?<account>[0-9]{12}):layer:[a-zA-Z0-9-_]+):[0-9]+\z",
        RegexOptions.CultureInvariant);

    /// <summary>The parts of an ARN; null when the value is no known ARN of a layer version.</summary>
    public static LayerArn? Of(Value value) => value.Text() is { } text && Form.Match(text) is { Success: true, Groups: var parts }
        ? new LayerArn(text, parts["partition"].Value, parts["region"].Value, parts["account"].Value, parts["layer"].Value)
        : null;

    /// <summary>The layers of a function whose ARNs are written out, with the places of their items.</summary>
    public static IEnumerable<(LayerArn Arn, string Path)> In(IResourceView function) =>
        from layer in function.Properties["Layers"].Items().Select(static (value, index) => (Arn: Of(value), Path: PropertyPath.Item("Layers", index)))
        where layer.Arn is not null
        select (layer.Arn, layer.Path);
}
