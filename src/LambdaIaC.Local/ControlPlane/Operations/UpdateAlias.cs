using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage;
using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class UpdateAlias : StateOperation
{
    public override string Method => "PUT";

    public override string Path => "/2015-03-31/functions/{FunctionName}/aliases/{Name}";

    public override IReadOnlyList<RequestMember> Members { get; } =
    [
        CommonMembers.FunctionName,
        GetAlias.AliasName,
        .. RequestMember.OptionalBodyOf<AliasSchema>("FunctionName", "Name", "ProvisionedConcurrencyConfig"),
        RequestMember.InBody(CommonMembers.RevisionId),
    ];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var reference = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"));
        return reference.IsRefused ? reference.Error : service.Change(change => Update(service, change, reference.Value.Name, request));
    }

    private static OperationResponse Update(LambdaService service, StateChange change, string functionName, OperationRequest request)
    {
        var name = request.Required("Name");
        if (!change.State.Functions.TryGetValue(functionName, out var function) || !function.Aliases.TryGetValue(name, out var alias))
        {
            return ApiError.NotFound($"Alias not found: {service.Scope.FunctionArn(functionName, name)}");
        }

        if (Revisions.Check(request, alias.RevisionId) is { } stale)
        {
            return stale;
        }

        alias = alias with
        {
            FunctionVersion = request.Text("FunctionVersion") ?? alias.FunctionVersion,
            Description = request.Text("Description") ?? alias.Description,
            Weights = request.Has("RoutingConfig") ? AliasDocument.WeightsOf(request) : alias.Weights,
            RevisionId = LambdaService.NewRevision(),
        };
        if (AliasDocument.CheckVersions(service.Scope, function, alias.FunctionVersion, alias.Weights) is { } refusal)
        {
            return refusal;
        }

        change.Put(function with { Aliases = function.Aliases.SetItem(name, alias) });
        return AliasDocument.Of(service.Scope, function, alias);
    }
}
