using LambdaIaC.Local.ControlPlane.Layers;
using LambdaIaC.Local.ControlPlane.Requests;

namespace LambdaIaC.Local.ControlPlane.Operations;

/// <summary>Functions that use the version keep it; nobody else can find it any more.</summary>
internal sealed class DeleteLayerVersion : StateOperation
{
    public override string Method => "DELETE";

    public override string Path => "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}";

    public override int SuccessStatus => 204;

    public override IReadOnlyList<RequestMember> Members { get; } = [LayerReference.LayerName, LayerReference.VersionNumber];

    protected override OperationResponse Execute(LambdaService service, OperationRequest request)
    {
        var reference = LayerReference.Of(request);
        if (reference.IsRefused)
        {
            return reference.Error;
        }

        var response = service.Change(change =>
        {
            if (change.State.Layers.TryGetValue(reference.Value.Name, out var layer) && layer.Versions.ContainsKey(reference.Value.Number))
            {
                change.Put(layer with { Versions = layer.Versions.Remove(reference.Value.Number) });
            }

            return OperationResponse.Empty;
        });
        service.SweepPackages();
        return response;
    }
}
