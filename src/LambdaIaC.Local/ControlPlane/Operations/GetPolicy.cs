using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class GetPolicy : StateOperation
{
    public override string Method => "GET";

    public override string Path => "/2015-03-31/functions/{FunctionName}/policy";

    public override IReadOnlyList<RequestMember> Members { get; } = [CommonMembers.NamespacedFunctionName, CommonMembers.Qualifier];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var reference = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"), request.Text("Qualifier"));
        if (reference.IsRefused)
        {
            return reference.Error;
        }

        return service.State.Functions.TryGetValue(reference.Value.Name, out var function)
            && function.Policies.TryGetValue(ResourcePolicy.KeyOf(reference.Value), out var statements)
            ? Document.Of(
                ("Policy", Value.Of(ResourcePolicy.Text(statements))),
                ("RevisionId", Value.Of(ResourcePolicy.RevisionOf(function, reference.Value))))
            : ApiError.NotFound("The resource you requested does not exist.");
    }
}
