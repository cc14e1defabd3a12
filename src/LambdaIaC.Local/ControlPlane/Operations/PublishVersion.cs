using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage;
using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class PublishVersion : StateOperation
{
    public override string Method => "POST";

    public override string Path => "/2015-03-31/functions/{FunctionName}/versions";

    public override int SuccessStatus => 201;

    public override IReadOnlyList<RequestMember> Members { get; } =
        [CommonMembers.FunctionName, .. RequestMember.BodyOf<VersionSchema>("FunctionName", "ProvisionedConcurrencyConfig", "FunctionScalingConfig")];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var reference = FunctionReference.Resolve(service.Scope, request.Required("FunctionName"));
        return reference.IsRefused ? reference.Error : service.Change(change => Publish(service, change, reference.Value, request));
    }

    private static OperationResponse Publish(LambdaService service, StateChange change, FunctionReference reference, OperationRequest request)
    {
        var found = change.State.FindFunction(service.Scope, reference);
        if (found.IsRefused)
        {
            return found.Error;
        }

        var function = found.Value;
        if (request.CreationToken is { } token && function.Versions.Values.FirstOrDefault(version => version.CreationToken == token) is { } made)
        {
            return FunctionConfiguration.Of(service.Scope, function, made, made.Version);
        }

        if ((Revisions.Check(request, function.Latest.RevisionId) ?? UpdateGate.Check(service.Scope, function)) is { } refusal)
        {
            return refusal;
        }

        if (request.Text("CodeSha256") is { Length: > 0 } sha256 && sha256 != function.Latest.Code.Sha256)
        {
            return ApiError.InvalidParameter(
                $"CodeSHA256 ({sha256}) is different from current CodeSHA256 in $LATEST ({function.Latest.Code.Sha256}). Please try again with the CodeSHA256 in $LATEST.");
        }

        var publishing = Publishing.Publish(function, request.Text("Description"), request.CreationToken, asItIs: false);
        if (publishing.IsNew)
        {
            change.Put(publishing.Function);
        }

        return FunctionConfiguration.Of(service.Scope, publishing.Function, publishing.Version, publishing.Version.Version);
    }
}
