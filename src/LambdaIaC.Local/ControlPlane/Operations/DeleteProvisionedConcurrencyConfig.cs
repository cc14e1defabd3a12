using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class DeleteProvisionedConcurrencyConfig : StateOperation
{
    public override string Method => "DELETE";

    public override string Path => "/2019-09-30/functions/{FunctionName}/provisioned-concurrency";

    public override int SuccessStatus => 204;

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

        return service.Change(change =>
        {
            var function = ProvisionedConcurrencyDocument.Find(change.State, service.Scope, resolved.Value);
            if (function.IsRefused)
            {
                return function.Error;
            }

            change.Put(function.Value with { Provisioned = function.Value.Provisioned.Remove(resolved.Value.Qualifier ?? "") });
            return OperationResponse.Empty;
        });
    }
}
