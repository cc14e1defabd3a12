using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class CreateAlias : StateOperation
{
    public override string Method => "POST";

    public override string Path => "/2015-03-31/functions/{FunctionName}/aliases";

    public override int SuccessStatus => 201;

    public override IReadOnlyList<RequestMember> Members { get; } =
        [CommonMembers.FunctionName, .. RequestMember.BodyOf<AliasSchema>("FunctionName", "ProvisionedConcurrencyConfig")];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var reference = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"));
        return reference.IsRefused ? reference.Error : service.Change(change => Create(service, change, reference.Value.Name, request));
    }

    private static OperationResponse Create(LambdaService service, StateChange change, string functionName, OperationRequest request)
    {
        var version = request.Required("FunctionVersion");

        // An unknown function is reported with the version that was asked for (recorded).
        var found = change.State.FindFunction(service.Scope, new FunctionReference(functionName, version));
        if (found.IsRefused)
        {
            return found.Error;
        }

        var function = found.Value;
        var name = request.Required("Name");
        if (function.Aliases.TryGetValue(name, out var existing))
        {
            return request.CreationToken is { } token && existing.CreationToken == token
                ? AliasDocument.Of(service.Scope, function, existing)
                : ApiError.Conflict($"Alias already exists: {service.Scope.FunctionArn(functionName, name)}");
        }

        var alias = new AliasRecord
        {
            Name = name,
            FunctionVersion = version,
            Description = request.Text("Description") ?? "",
            Weights = AliasDocument.WeightsOf(request),
            RevisionId = LambdaService.NewRevision(),
            CreationToken = request.CreationToken,
        };
        if (AliasDocument.CheckVersions(service.Scope, function, alias.FunctionVersion, alias.Weights) is { } refusal)
        {
            return refusal;
        }

        change.Put(function with { Aliases = function.Aliases.Add(name, alias) });
        return AliasDocument.Of(service.Scope, function, alias);
    }
}
