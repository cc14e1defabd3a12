using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class DeleteFunctionConcurrency : StateOperation
{
    public override string Method => "DELETE";

    public override string Path => "/2017-10-31/functions/{FunctionName}/concurrency";

    public override int SuccessStatus => 204;

    public override IReadOnlyList<RequestMember> Members { get; } = [CommonMembers.FunctionName];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var reference = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"));
        if (reference.IsRefused)
        {
            return reference.Error;
        }

        return service.Change(change =>
        {
            var found = change.State.FindFunction(service.Scope, reference.Value);
            if (found.IsRefused)
            {
                return found.Error;
            }

            change.Put(found.Value with { ReservedConcurrency = null });
            return OperationResponse.Empty;
        });
    }
}
