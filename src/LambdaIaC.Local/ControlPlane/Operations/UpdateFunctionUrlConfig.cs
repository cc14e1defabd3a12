using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class UpdateFunctionUrlConfig : StateOperation
{
    public override string Method => "PUT";

    public override string Path => "/2021-10-31/functions/{FunctionName}/url";

    public override IReadOnlyList<RequestMember> Members { get; } =
        [CommonMembers.FunctionName, FunctionUrlDocument.Qualifier, .. RequestMember.OptionalBodyOf<FunctionUrlSchema>("TargetFunctionArn", "Qualifier")];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var reference = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"), request.Text("Qualifier"));
        return reference.IsRefused ? reference.Error : service.Change(change => Update(service, change, reference.Value, request));
    }

    private static OperationResponse Update(LambdaService service, StateChange change, FunctionReference reference, OperationRequest request)
    {
        if (!change.State.Functions.TryGetValue(reference.Name, out var function) || !function.TryFindVersion(reference.Qualifier, out _))
        {
            return ApiError.NotFound("Function does not exist");
        }

        var key = reference.Qualifier ?? "";
        if (!function.Urls.TryGetValue(key, out var existing))
        {
            return FunctionUrlDocument.Missing();
        }

        var changed = request.Members.Entries.Where(static member => member.Key is not ("FunctionName" or "Qualifier"));
        var record = existing with { Settings = new MapValue(existing.Settings.Entries.Concat(changed)), LastModified = service.Now };
        change.Put(function with { Urls = function.Urls.SetItem(key, record) });
        return FunctionUrlDocument.Of(service.Scope, reference, record);
    }
}
