using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Operations;

/// <summary>Replaces the whole configuration.</summary>
internal sealed class PutFunctionEventInvokeConfig : StateOperation
{
    public override string Method => "PUT";

    public override string Path => "/2019-09-25/functions/{FunctionName}/event-invoke-config";

    public override IReadOnlyList<RequestMember> Members { get; } =
        [CommonMembers.NamespacedFunctionName, CommonMembers.Qualifier, .. RequestMember.BodyOf<EventInvokeConfigSchema>("FunctionName", "Qualifier")];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var resolved = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"), request.Text("Qualifier"));
        if (resolved.IsRefused)
        {
            return resolved.Error;
        }

        var settings = new MapValue(request.Members.Entries.Where(static member => member.Key is not ("FunctionName" or "Qualifier")));
        return settings.Entries.Count == 0
            ? ApiError.InvalidParameter("You must specify at least one of error handling or destination setting.")
            : service.Change(change => Put(service, change, resolved.Value, settings));
    }

    private static OperationResponse Put(LambdaService service, StateChange change, FunctionReference reference, MapValue settings)
    {
        if (!change.State.Functions.TryGetValue(reference.Name, out var function) || !function.TryFindVersion(reference.Qualifier, out _))
        {
            return ApiError.NotFound("The function doesn't exist.");
        }

        if (EventInvokeConfigDocument.CheckDestinations(change.State, service.Scope, reference, settings["DestinationConfig"] as MapValue) is { } refusal)
        {
            return refusal;
        }

        var key = EventInvokeConfigDocument.KeyOf(reference);
        var created = function.EventInvokeConfigs.GetValueOrDefault(key)?.Created ?? service.Now;
        var record = new SettingsRecord(settings, created, service.Now);
        change.Put(function with { EventInvokeConfigs = function.EventInvokeConfigs.SetItem(key, record) });
        return EventInvokeConfigDocument.Of(service.Scope, reference, record);
    }
}
