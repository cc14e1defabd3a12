using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Intrinsics;

/// <summary><c>Fn::If</c>: the branch that this world takes. Another world takes the other.</summary>
internal sealed class IfIntrinsic : Intrinsic
{
    public override string Name => "Fn::If";

    public override Located Evaluate(Node argument, IntrinsicCall call) =>
        argument is SequenceNode { Items: [ScalarNode condition, var then, var otherwise] } && call.Reader.Conditions.Holds(condition.Text) is { } holds
            ? call.Reader.Read(holds ? then : otherwise, call.Schema)
            : call.Unknown;
}
