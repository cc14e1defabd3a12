using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class GetFunctionConcurrency : StateOperation
{
    public override string Method => "GET";

    public override string Path => "/2019-09-30/functions/{FunctionName}/concurrency";

    public override IReadOnlyList<RequestMember> Members { get; } = [CommonMembers.FunctionName];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var target = FunctionTarget.Find(service, request);
        return target.IsRefused
            ? target.Error
            : Document.Of(("ReservedConcurrentExecutions", Value.Of(target.Value.Function.ReservedConcurrency)));
    }
}
