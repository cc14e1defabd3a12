using System.Collections.Immutable;
using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class UpdateFunctionConfiguration : StateOperation
{
    public override string Method => "PUT";

    public override string Path => "/2015-03-31/functions/{FunctionName}/configuration";

    /// <summary>What CreateFunction takes, without what never changes, what belongs to the code and what has operations of its own.</summary>
    public override IReadOnlyList<RequestMember> Members { get; } =
    [
        CommonMembers.FunctionName,
        .. RequestMember.OptionalBodyOf<FunctionSchema>([.. FunctionConfiguration.NotStored, "PackageType", "Architectures", "TenancyConfig"]),
        RequestMember.InBody(CommonMembers.RevisionId),
    ];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var reference = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"));
        if (reference.IsRefused)
        {
            return reference.Error;
        }

        var response = service.Change(change => Update(service, change, reference.Value, request));
        service.CleanUpAfter(reference.Value.Name);
        return response;
    }

    private static OperationResponse Update(LambdaService service, StateChange change, FunctionReference reference, OperationRequest request)
    {
        var found = change.State.FindFunction(service.Scope, reference);
        if (found.IsRefused)
        {
            return found.Error;
        }

        var function = found.Value;
        var changed = new MapValue(request.Members.Entries.Where(static member => member.Key is not ("FunctionName" or "RevisionId")));
        var configuration = Merge(function.Name, function.Latest.Configuration, changed);
        if ((Revisions.Check(request, function.Latest.RevisionId)
            ?? UpdateGate.Check(service.Scope, function)
            ?? FunctionChecks.CheckUpdate(function.Latest.Configuration, changed, configuration, service)) is { } refusal)
        {
            return refusal;
        }

        // Layers that were deleted since stay in use until the function names others.
        var layers = changed["Layers"].IsAbsent ? function.Latest.Layers : LayerReferences.Resolve(change.State, service.Scope, configuration);
        if (layers.IsRefused)
        {
            return layers.Error;
        }

        if (LayerReferences.CheckSize(function.Latest.Code, layers.Value) is { } tooLarge)
        {
            return tooLarge;
        }

        function = function with
        {
            Latest = service.Transitions.Begin(request, function.Latest with
            {
                Configuration = configuration,
                Layers = layers.Value,
                RevisionId = LambdaService.NewRevision(),
                ContentId = LambdaService.NewRevision(),
                LastModified = service.Now,
                LastUpdate = UpdateStatus.InProgress,
            }),
        };
        change.Put(function);
        service.Transitions.SettleLater(request, function.Name, VersionRecord.LatestVersion);
        return FunctionConfiguration.Of(service.Scope, function, function.Latest, null);
    }

    /// <summary>A member that is there replaces the old one; an empty ARN and an empty list of layers take it away.</summary>
    private static MapValue Merge(string functionName, MapValue current, MapValue changed)
    {
        foreach (var (name, value) in changed.Entries)
        {
            current = (name, value) switch
            {
                ("KmsKeyArn", TextValue { Text: "" }) or ("Layers" or "FileSystemConfigs", ListValue { Items.Count: 0 }) => current.With(name, Value.Absent),
                ("DeadLetterConfig", MapValue target) when target["TargetArn"] is TextValue { Text: "" } => current.With(name, Value.Absent),
                ("LoggingConfig", MapValue logging) when current[name] is MapValue old => current.With(name, LoggingDefaults.Merge(old, logging)),
                _ => current.With(name, value),
            };
        }

        return LoggingDefaults.Apply(functionName, current);
    }
}
