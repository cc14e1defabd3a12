using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class DeleteAlias : StateOperation
{
    public override string Method => "DELETE";

    public override string Path => "/2015-03-31/functions/{FunctionName}/aliases/{Name}";

    public override int SuccessStatus => 204;

    public override IReadOnlyList<RequestMember> Members { get; } = [CommonMembers.FunctionName, GetAlias.AliasName];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var resolved = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"));
        if (resolved.IsRefused)
        {
            return resolved.Error;
        }

        return service.Change(change =>
        {
            var found = change.State.FindFunction(service.Scope, resolved.Value);
            if (found.IsRefused)
            {
                return found.Error;
            }

            var (function, name) = (found.Value, request.Required("Name"));
            if (function.Aliases.ContainsKey(name))
            {
                change.Put(function with
                {
                    Aliases = function.Aliases.Remove(name),
                    Policies = function.Policies.Remove(name),
                    EventInvokeConfigs = function.EventInvokeConfigs.Remove(name),
                    Urls = function.Urls.Remove(name),
                    Provisioned = function.Provisioned.Remove(name),
                });
            }

            return OperationResponse.Empty;
        });
    }
}
