using System.Collections.Immutable;
using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class CreateFunction : Operation
{
    public override string Method => "POST";

    public override string Path => "/2015-03-31/functions";

    public override int SuccessStatus => 201;

    /// <summary>Four thirds of the limit of the zip, for base64, and a little for the rest (recorded).</summary>
    public override int MaximumBodySize => 70_167_211;

    public override IReadOnlyList<RequestMember> Members { get; } = [.. RequestMember.BodyOf<FunctionSchema>()];

    public override async Task<OperationResponse> ExecuteAsync(LambdaService service, OperationRequest request, CancellationToken cancellationToken)
    {
        var reference = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"));
        if (reference.IsRefused)
        {
            return reference.Error;
        }

        var name = reference.Value.Name;
        if (Existing(service.State, service.Scope, name, request) is { } answered)
        {
            return answered;
        }

        if (request.Text("CodeSigningConfigArn") is { } codeSigning)
        {
            return CodeSigning.NotFound(codeSigning);
        }

        var configuration = FunctionDefaults.Apply(name, new MapValue(request.Members.Entries.Where(static member => !FunctionConfiguration.NotStored.Contains(member.Key))));
        if (FunctionChecks.CheckNew(configuration, service) is { } refusal)
        {
            return refusal;
        }

        using var held = service.Code.Hold();
        var code = await CodeSource.AddAsync(service.Code, request.Map("Code") ?? MapValue.Empty, request.Package, cancellationToken);
        return code.IsRefused
            ? code.Error
            : service.Change(change => Existing(change.State, service.Scope, name, request) ?? Create(service, change, name, configuration, code.Value, request));
    }

    /// <summary>A name that is taken is refused, unless this very call took it before a crash.</summary>
    private static OperationResponse? Existing(ServiceState state, AccountScope scope, string name, OperationRequest request)
    {
        if (!state.Functions.TryGetValue(name, out var function))
        {
            return null;
        }

        return request.CreationToken is { } token && function.CreationToken == token
            ? FunctionConfiguration.Of(scope, function, function.Latest, null)
            : ApiError.Conflict($"Function already exist: {name}");
    }

    private static OperationResponse Create(LambdaService service, StateChange change, string name, MapValue configuration, PackageRecord code, OperationRequest request)
    {
        var layers = LayerReferences.Resolve(change.State, service.Scope, configuration);
        if (layers.IsRefused)
        {
            return layers.Error;
        }

        if (LayerReferences.CheckSize(code, layers.Value) is { } tooLarge)
        {
            return tooLarge;
        }

        var function = new FunctionRecord
        {
            Name = name,
            CreationToken = request.CreationToken,
            Tags = request.Map("Tags") is { } tags ? tags.Entries.ToImmutableDictionary(static tag => tag.Key, static tag => tag.Value.ToString() ?? "") : ImmutableDictionary<string, string>.Empty,
            Latest = service.Transitions.Begin(request, new VersionRecord
            {
                Version = VersionRecord.LatestVersion,
                RevisionId = LambdaService.NewRevision(),
                ContentId = LambdaService.NewRevision(),
                Configuration = configuration,
                Code = code,
                Layers = layers.Value,
                LastModified = service.Now,
                State = FunctionState.Pending,
            }),
        };
        if (!request.Flag("Publish"))
        {
            change.Put(function);
            service.Transitions.SettleLater(request, name, VersionRecord.LatestVersion);
            return FunctionConfiguration.Of(service.Scope, function, function.Latest, null);
        }

        var publishing = Publishing.Publish(function, null, null, asItIs: true);

        // While version 1 is made, $LATEST is there already and only busy (recorded).
        var latest = publishing.Function.Latest;
        change.Put(publishing.Function with { Latest = latest.IsSettled ? latest : latest with { State = FunctionState.Active, LastUpdate = UpdateStatus.InProgress } });
        service.Transitions.SettleLater(request, name, VersionRecord.LatestVersion, publishing.Version.Version);
        return FunctionConfiguration.Of(service.Scope, publishing.Function, publishing.Version, publishing.Version.Version);
    }
}
