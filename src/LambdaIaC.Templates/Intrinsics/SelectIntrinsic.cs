using System.Globalization;
using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Intrinsics;

/// <summary><c>Fn::Select</c>: one item of a list.</summary>
internal sealed class SelectIntrinsic : Intrinsic
{
    public override string Name => "Fn::Select";

    public override Located Evaluate(Node argument, IntrinsicCall call) =>
        argument is SequenceNode { Items: [var number, var list] }
            && call.Text(number) is { } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && call.Reader.Read(list, null) is { Value: ListValue { IsOpen: false } } items && index < items.Items.Count
            ? call.Typed(items.Items[index].Value)
            : call.Unknown;
}
