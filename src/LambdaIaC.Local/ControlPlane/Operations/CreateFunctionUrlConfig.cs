using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class CreateFunctionUrlConfig : StateOperation
{
    public override string Method => "POST";

    public override string Path => "/2021-10-31/functions/{FunctionName}/url";

    public override int SuccessStatus => 201;

    public override IReadOnlyList<RequestMember> Members { get; } =
        [CommonMembers.FunctionName, FunctionUrlDocument.Qualifier, .. RequestMember.BodyOf<FunctionUrlSchema>("TargetFunctionArn", "Qualifier")];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var reference = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"), request.Text("Qualifier"));
        return reference.IsRefused ? reference.Error : service.Change(change => Create(service, change, reference.Value, request));
    }

    private static OperationResponse Create(LambdaService service, StateChange change, FunctionReference reference, OperationRequest request)
    {
        if (!change.State.Functions.TryGetValue(reference.Name, out var function) || !function.TryFindVersion(reference.Qualifier, out _))
        {
            return ApiError.NotFound("Function does not exist");
        }

        var key = reference.Qualifier ?? "";
        var settings = new MapValue(request.Members.Entries.Where(static member => member.Key is not ("FunctionName" or "Qualifier")));
        settings = settings.With("InvokeMode", settings["InvokeMode"].IsAbsent ? Value.Of("BUFFERED") : settings["InvokeMode"]);
        if (function.Urls.TryGetValue(key, out var existing))
        {
            // The provider repeats a call after a crash: the same settings are those that it made.
            return request.CreationToken is not null && existing.Settings.Equals(settings)
                ? FunctionUrlDocument.Of(service.Scope, reference, existing)
                : ApiError.Conflict(
                    $"Failed to create function url config for [functionArn = {service.Scope.FunctionArn(reference.Name, reference.Qualifier)}]. "
                    + "Error message:  FunctionUrlConfig exists for this Lambda function");
        }

        var record = new SettingsRecord(settings, service.Now, service.Now);
        change.Put(function with { Urls = function.Urls.Add(key, record) });
        return FunctionUrlDocument.Of(service.Scope, reference, record);
    }
}
