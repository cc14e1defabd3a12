using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Intrinsics;

/// <summary><c>Fn::Join</c>: values one after the other, with the same text between them.</summary>
internal sealed class JoinIntrinsic : Intrinsic
{
    public override string Name => "Fn::Join";

    public override Located Evaluate(Node argument, IntrinsicCall call)
    {
        if (argument is not SequenceNode { Items: [ScalarNode { Text: var delimiter }, var list] } || call.Reader.Read(list, null).Value is not ListValue { IsOpen: false } items)
        {
            return call.Unknown;
        }

        return call.Typed(Texts.Join(items.Items.SelectMany((item, index) => index == 0 ? [item] : new[] { Value.Of(delimiter), item })));
    }
}
