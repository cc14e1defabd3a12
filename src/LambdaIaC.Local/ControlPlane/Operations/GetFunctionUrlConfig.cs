using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class GetFunctionUrlConfig : StateOperation
{
    public override string Method => "GET";

    public override string Path => "/2021-10-31/functions/{FunctionName}/url";

    public override IReadOnlyList<RequestMember> Members { get; } = [CommonMembers.FunctionName, FunctionUrlDocument.Qualifier];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var reference = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"), request.Text("Qualifier"));
        if (reference.IsRefused)
        {
            return reference.Error;
        }

        return service.State.Functions.TryGetValue(reference.Value.Name, out var function)
            && function.Urls.TryGetValue(reference.Value.Qualifier ?? "", out var settings)
            ? FunctionUrlDocument.Of(service.Scope, reference.Value, settings)
            : FunctionUrlDocument.Missing();
    }
}
