using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage;
using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Values;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class RemovePermission : StateOperation
{
    public override string Method => "DELETE";

    public override string Path => "/2015-03-31/functions/{FunctionName}/policy/{StatementId}";

    public override int SuccessStatus => 204;

    public override IReadOnlyList<RequestMember> Members { get; } =
    [
        CommonMembers.NamespacedFunctionName,
        RequestMember.InPath(Text("StatementId") with { Required = true, Constraints = [new Length(1, 100), new Pattern("([a-zA-Z0-9-_.]+)")], Source = "lambda/2015-03-31:NamespacedStatementId" }),
        CommonMembers.Qualifier,
        RequestMember.InQuery(CommonMembers.RevisionId),
    ];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var reference = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"), request.Text("Qualifier"));
        return reference.IsRefused ? reference.Error : service.Change(change => Remove(service, change, reference.Value, request));
    }

    private static OperationResponse Remove(LambdaService service, StateChange change, FunctionReference reference, OperationRequest request)
    {
        if (!change.State.Functions.TryGetValue(reference.Name, out var function))
        {
            return ApiError.NotFound($"No policy found for: {service.Scope.FunctionArn(reference.Name, reference.Qualifier)}");
        }

        if (!function.TryFindVersion(reference.Qualifier, out _))
        {
            return reference.HasAlias ? FunctionLookup.AliasNotFound(service.Scope, reference) : FunctionLookup.NotFound(service.Scope, reference);
        }

        if (!function.Policies.TryGetValue(ResourcePolicy.KeyOf(reference), out var statements))
        {
            return ApiError.NotFound("No policy is associated with the given resource.");
        }

        var id = request.Required("StatementId");
        if (statements.Find(statement => statement["Sid"] is TextValue sid && sid.Text == id) is not { } found)
        {
            return ApiError.NotFound($"Statement {id} is not found in resource policy.");
        }

        if (Revisions.Check(request, ResourcePolicy.RevisionOf(function, reference)) is { } stale)
        {
            return stale;
        }

        change.Put(ResourcePolicy.With(function, reference, statements.Remove(found)));
        return OperationResponse.Empty;
    }
}
