using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Intrinsics;

/// <summary><c>Fn::Split</c>: the parts of a text that is known.</summary>
internal sealed class SplitIntrinsic : Intrinsic
{
    public override string Name => "Fn::Split";

    public override Located Evaluate(Node argument, IntrinsicCall call) =>
        argument is SequenceNode { Items: [ScalarNode { Text: { Length: > 0 } delimiter }, var text] } && call.Text(text) is { } whole
            ? Located.List(whole.Split(delimiter).Select(part => call.Answer(Value.Of(part))), call.At)
            : call.Unknown;
}
