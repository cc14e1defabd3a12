using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class GetProvisionedConcurrencyConfig : StateOperation
{
    public override string Method => "GET";

    public override string Path => "/2019-09-30/functions/{FunctionName}/provisioned-concurrency";

    public override IReadOnlyList<RequestMember> Members { get; } = [CommonMembers.FunctionName, ProvisionedConcurrencyDocument.Qualifier];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var resolved = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"), request.Text("Qualifier"));
        if (resolved.IsRefused)
        {
            return resolved.Error;
        }

        if (resolved.Value.IsLatest)
        {
            return ProvisionedConcurrencyDocument.NotPublished();
        }

        var function = ProvisionedConcurrencyDocument.Find(service.State, service.Scope, resolved.Value);
        if (function.IsRefused)
        {
            return function.Error;
        }

        return function.Value.Provisioned.TryGetValue(resolved.Value.Qualifier ?? "", out var settings)
            ? ProvisionedConcurrencyDocument.Of(settings, "READY")
            : ProvisionedConcurrencyDocument.NoConfiguration();
    }
}
