using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class DeleteFunctionEventInvokeConfig : StateOperation
{
    public override string Method => "DELETE";

    public override string Path => "/2019-09-25/functions/{FunctionName}/event-invoke-config";

    public override int SuccessStatus => 204;

    public override IReadOnlyList<RequestMember> Members { get; } = [CommonMembers.NamespacedFunctionName, CommonMembers.Qualifier];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var reference = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"), request.Text("Qualifier"));
        if (reference.IsRefused)
        {
            return reference.Error;
        }

        return service.Change(change =>
        {
            var key = EventInvokeConfigDocument.KeyOf(reference.Value);
            if (!change.State.Functions.TryGetValue(reference.Value.Name, out var function) || !function.EventInvokeConfigs.ContainsKey(key))
            {
                return EventInvokeConfigDocument.Missing(service.Scope, reference.Value);
            }

            change.Put(function with { EventInvokeConfigs = function.EventInvokeConfigs.Remove(key) });
            return OperationResponse.Empty;
        });
    }
}
