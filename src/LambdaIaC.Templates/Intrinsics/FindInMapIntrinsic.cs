using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Intrinsics;

/// <summary><c>Fn::FindInMap</c>: a constant of the Mappings section, where the keys are known.</summary>
internal sealed class FindInMapIntrinsic : Intrinsic
{
    public override string Name => "Fn::FindInMap";

    public override Located Evaluate(Node argument, IntrinsicCall call) =>
        argument is SequenceNode { Items: [var map, var top, var second, ..] }
            && call.Text(map) is { } name && call.Text(top) is { } first && call.Text(second) is { } last
            && call.Reader.Template.Mappings?.Mapping(name)?.Mapping(first)?[last] is { } found
            ? call.Reader.Read(found, call.Schema)
            : call.Unknown;
}
