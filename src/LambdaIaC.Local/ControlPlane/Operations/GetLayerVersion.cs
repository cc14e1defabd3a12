using LambdaIaC.Local.ControlPlane.Layers;
using LambdaIaC.Local.ControlPlane.Requests;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class GetLayerVersion : StateOperation
{
    public override string Method => "GET";

    public override string Path => "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}";

    public override IReadOnlyList<RequestMember> Members { get; } = [LayerReference.LayerName, LayerReference.VersionNumber];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var reference = LayerReference.Of(request);
        if (reference.IsRefused)
        {
            return reference.Error;
        }

        return reference.Value.Find(service.State) is { } version
            ? LayerReference.Document(service, reference.Value.Name, version)
            : ApiError.NotFound("The resource you requested does not exist.");
    }
}
