using System.Globalization;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.ControlPlane.Operations;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>A version of a layer.</summary>
internal sealed class LayerVersionHandler : ResourceHandler
{
    public override string Type => "LayerVersion";

    public override async Task<ResourceState> CreateAsync(ProviderCalls calls, CreateRequest request, CancellationToken cancellationToken)
    {
        var name = Value.Of(PhysicalNames.Of(request, "LayerName", 140));
        var (members, package) = PackageInput.ToRequest(request.Inputs.With("LayerName", name), "Content", request.AssetFiles);
        return ToState(await calls.CallAsync<PublishLayerVersion>(members, cancellationToken, request.Token, package), request.Inputs);
    }

    public override async Task<ResourceState?> ReadAsync(ProviderCalls calls, ReadRequest request, CancellationToken cancellationToken) =>
        await calls.TryCallAsync<GetLayerVersion>(Named(request.Id), cancellationToken) is { } document ? ToState(document, request.Inputs) : null;

    public override Task<ResourceState> UpdateAsync(ProviderCalls calls, UpdateRequest request, CancellationToken cancellationToken) => throw CannotUpdate(request);

    public override Task DeleteAsync(ProviderCalls calls, DeleteRequest request, CancellationToken cancellationToken) =>
        calls.TryCallAsync<DeleteLayerVersion>(Named(request.Id), cancellationToken);

    /// <summary>The ARN of a version ends with the name of the layer and the number.</summary>
    private static MapValue Named(string arn)
    {
        var parts = arn.Split(':');
        return Document.Of(("LayerName", Value.Of(parts[^2])), ("VersionNumber", Value.Of(long.Parse(parts[^1], CultureInfo.InvariantCulture))));
    }

    private static ResourceState ToState(MapValue document, MapValue inputs) => new(
        document["LayerVersionArn"].ToString() ?? "",
        inputs,
        Document.Of(("LayerVersionArn", document["LayerVersionArn"]), ("LayerArn", document["LayerArn"]), ("Version", document["Version"])));
}
