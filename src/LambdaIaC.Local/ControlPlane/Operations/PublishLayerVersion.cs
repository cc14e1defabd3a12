using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Layers;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Operations;

internal sealed class PublishLayerVersion : Operation
{
    public override string Method => "POST";

    public override string Path => "/2018-10-31/layers/{LayerName}/versions";

    public override int SuccessStatus => 201;

    public override int MaximumBodySize => 70_167_211;

    /// <summary>In the order of the service model, in which AWS reports failures: architectures come last.</summary>
    public override IReadOnlyList<RequestMember> Members { get; } =
        [LayerReference.LayerName, .. RequestMember.BodyOf<LayerVersionSchema>("LayerName").OrderBy(static member => member.Property.Name == "CompatibleArchitectures")];

    public override async Task<OperationResponse> ExecuteAsync(LambdaService service, OperationRequest request, CancellationToken cancellationToken)
    {
        using var held = service.LayerContents.Hold();
        var content = await CodeSource.AddAsync(service.LayerContents, request.Map("Content") ?? MapValue.Empty, request.Package, cancellationToken);
        return content.IsRefused ? content.Error : service.Change(change => Publish(service, change, content.Value, request));
    }

    private static OperationResponse Publish(LambdaService service, StateChange change, PackageRecord content, OperationRequest request)
    {
        var name = LayerReference.NameOf(request);
        var layer = change.State.Layers.GetValueOrDefault(name) ?? new LayerRecord { Name = name };
        if (request.CreationToken is { } token && layer.Versions.Values.FirstOrDefault(version => version.CreationToken == token) is { } made)
        {
            return LayerReference.Document(service, name, made);
        }

        var configuration = new MapValue(request.Members.Entries.Where(static member => member.Key is not ("LayerName" or "Content")));
        var version = new LayerVersionRecord(layer.LastVersion + 1, configuration, content, service.Now, request.CreationToken);
        change.Put(layer with { LastVersion = version.Number, Versions = layer.Versions.Add(version.Number, version) });
        return LayerReference.Document(service, name, version);
    }
}
