using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Intrinsics;

/// <summary>An intrinsic function of CloudFormation. Every concrete one is found by reflection; what has none is unknown.</summary>
internal abstract class Intrinsic
{
    /// <summary>The long form, such as <c>Fn::Sub</c>.</summary>
    public abstract string Name { get; }

    public abstract Located Evaluate(Node argument, IntrinsicCall call);
}
