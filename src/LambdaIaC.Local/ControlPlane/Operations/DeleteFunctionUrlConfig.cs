using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class DeleteFunctionUrlConfig : StateOperation
{
    public override string Method => "DELETE";

    public override string Path => "/2021-10-31/functions/{FunctionName}/url";

    public override int SuccessStatus => 204;

    public override IReadOnlyList<RequestMember> Members { get; } = [CommonMembers.FunctionName, FunctionUrlDocument.Qualifier];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var reference = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"), request.Text("Qualifier"));
        if (reference.IsRefused)
        {
            return reference.Error;
        }

        return service.Change(change =>
        {
            var key = reference.Value.Qualifier ?? "";
            if (!change.State.Functions.TryGetValue(reference.Value.Name, out var function) || !function.Urls.ContainsKey(key))
            {
                return FunctionUrlDocument.Missing();
            }

            change.Put(function with { Urls = function.Urls.Remove(key) });
            return OperationResponse.Empty;
        });
    }
}
