using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class GetFunctionRecursionConfig : StateOperation
{
    public override string Method => "GET";

    public override string Path => "/2024-08-31/functions/{FunctionName}/recursion-config";

    public override IReadOnlyList<RequestMember> Members { get; } = [CommonMembers.FunctionName];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var target = FunctionTarget.Find(service, request);
        return target.IsRefused ? target.Error : Document.Of(("RecursiveLoop", Value.Of(target.Value.Function.RecursiveLoop ?? "Terminate")));
    }
}
