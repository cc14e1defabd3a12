using System.Globalization;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>
/// Code and layers share one limit once they are unpacked. Layers of other stacks and code that is not packaged yet have no known size:
/// what is known is a lower bound, and that it is too much already is certain.
/// </summary>
internal sealed class UnzippedSizeRule : StackRule
{
    private const long Maximum = 262_144_000;

    public override RuleInfo Info { get; } = new(
        "LIAC3001",
        "The code and the layers of a function exceed 262,144,000 bytes unzipped",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html")
    {
        Covers = [29],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        stack.OfType("Function").SelectMany(function => Check(function, stack));

    private IEnumerable<Finding> Check(IResourceView function, StackIndex stack)
    {
        var code = SizeOf(function.Properties["Code"]);
        var layers = function.Properties["Layers"] is ListValue list ? list.Items.Select(layer => SizeOf(layer, stack)).ToList() : [];
        var known = (code ?? 0) + layers.Sum(static size => size ?? 0);
        if (known <= Maximum)
        {
            return [];
        }

        var isWhole = code is not null && layers.All(static size => size is not null) && function.Properties["Layers"] is not (ListValue { IsOpen: true } or UnknownValue);
        return
        [
            Report(
                function,
                code > Maximum ? "Code" : "Layers",
                $"Function '{function.Name}' has {(isWhole ? "" : "at least ")}{Word(known)} bytes unzipped ({Word(code ?? 0)} of code, {Word(known - (code ?? 0))} in layers); "
                    + $"code and layers together must not exceed {Word(Maximum)} bytes.") with
            {
                Value = known.ToString(CultureInfo.InvariantCulture),
                AwsMessage = isWhole
                    ? FormattableString.Invariant($"Function code combined with layers exceeds the maximum allowed size of {Maximum} bytes. The actual size is {known} bytes.")
                    : null,
            },
        ];
    }

    private static long? SizeOf(Value layer, StackIndex stack) =>
        layer is ReferenceValue reference && stack.Find(reference.LogicalId) is { Type: "LayerVersion" } version ? SizeOf(version.Properties["Content"]) : null;

    private static long? SizeOf(Value content) => (content as AssetValue)?.UnzippedSize;

    private static string Word(long bytes) => bytes.ToString("#,0", CultureInfo.InvariantCulture);
}
