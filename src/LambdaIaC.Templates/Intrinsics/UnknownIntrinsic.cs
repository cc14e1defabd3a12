using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Intrinsics;

/// <summary>A function whose answer only a deployment knows, such as <c>Fn::ImportValue</c>.</summary>
internal sealed class UnknownIntrinsic : Intrinsic
{
    public static UnknownIntrinsic Instance { get; } = new();

    public override string Name => "";

    public override Located Evaluate(Node argument, IntrinsicCall call) => call.Unknown;
}
