using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class GetFunctionEventInvokeConfig : StateOperation
{
    public override string Method => "GET";

    public override string Path => "/2019-09-25/functions/{FunctionName}/event-invoke-config";

    public override IReadOnlyList<RequestMember> Members { get; } = [CommonMembers.NamespacedFunctionName, CommonMembers.Qualifier];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var reference = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"), request.Text("Qualifier"));
        if (reference.IsRefused)
        {
            return reference.Error;
        }

        return service.State.Functions.TryGetValue(reference.Value.Name, out var function)
            && function.EventInvokeConfigs.TryGetValue(EventInvokeConfigDocument.KeyOf(reference.Value), out var settings)
            ? EventInvokeConfigDocument.Of(service.Scope, reference.Value, settings)
            : EventInvokeConfigDocument.Missing(service.Scope, reference.Value);
    }
}
