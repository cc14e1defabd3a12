using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class UpdateFunctionCode : Operation
{
    public override string Method => "PUT";

    public override string Path => "/2015-03-31/functions/{FunctionName}/code";

    public override int MaximumBodySize => 70_167_211;

    /// <summary>The members of <c>Code</c> stand at the top here, and the architecture goes with the code.</summary>
    public override IReadOnlyList<RequestMember> Members { get; } =
    [
        CommonMembers.FunctionName,
        .. RequestMember.InBody(SchemaCatalog.Get<FunctionSchema>().Find("Code")?.Members ?? []),
        .. RequestMember.BodyOf<FunctionSchema>().Where(static member => member.Property.Name is "Publish" or "PublishToLatestPublished" or "Architectures"),
        RequestMember.InBody(Boolean("DryRun") with { Source = "lambda/2015-03-31:Boolean" }),
        RequestMember.InBody(CommonMembers.RevisionId),
    ];

    public override async Task<OperationResponse> ExecuteAsync(LambdaService service, OperationRequest request, CancellationToken cancellationToken)
    {
        var target = FunctionTarget.Find(service, request);
        if (target.IsRefused)
        {
            return target.Error;
        }

        if (request.Has("ImageUri"))
        {
            return ApiError.InvalidParameter("Please don't provide ImageUri when updating a function with packageType Zip.");
        }

        using var held = service.Code.Hold();
        var code = await CodeSource.AddAsync(service.Code, request.Members, request.Package, cancellationToken);
        if (code.IsRefused)
        {
            return code.Error;
        }

        var response = service.Change(change => Update(service, change, target.Value.Reference, code.Value, request));
        service.CleanUpAfter(target.Value.Function.Name);
        return response;
    }

    private static OperationResponse Update(LambdaService service, StateChange change, FunctionReference reference, PackageRecord code, OperationRequest request)
    {
        var found = change.State.FindFunction(service.Scope, reference);
        if (found.IsRefused)
        {
            return found.Error;
        }

        var function = found.Value;
        if ((Revisions.Check(request, function.Latest.RevisionId)
            ?? UpdateGate.Check(service.Scope, function)
            ?? LayerReferences.CheckSize(code, function.Latest.Layers)) is { } refusal)
        {
            return refusal;
        }

        var architectures = request.Members["Architectures"];
        var latest = service.Transitions.Begin(request, function.Latest with
        {
            Code = code,
            Configuration = architectures.IsAbsent ? function.Latest.Configuration : function.Latest.Configuration.With("Architectures", architectures),
            RevisionId = LambdaService.NewRevision(),
            ContentId = LambdaService.NewRevision(),
            LastModified = service.Now,
            LastUpdate = UpdateStatus.InProgress,
        });
        function = function with { Latest = latest };
        if (request.Flag("DryRun"))
        {
            return FunctionConfiguration.Of(service.Scope, function, latest, null);
        }

        if (!request.Flag("Publish"))
        {
            change.Put(function);
            service.Transitions.SettleLater(request, function.Name, VersionRecord.LatestVersion);
            return FunctionConfiguration.Of(service.Scope, function, latest, null);
        }

        var publishing = Publishing.Publish(function, null, null, asItIs: true);
        var version = publishing.IsNew && !publishing.Version.IsSettled
            ? publishing.Version with { State = FunctionState.Pending, LastUpdate = null }
            : publishing.Version;
        change.Put(publishing.Function.With(version));
        service.Transitions.SettleLater(request, function.Name, VersionRecord.LatestVersion, version.Version);
        return FunctionConfiguration.Of(service.Scope, publishing.Function, version, version.Version);
    }
}
