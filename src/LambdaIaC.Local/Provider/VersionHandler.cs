using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.ControlPlane.Operations;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>A published version. One that would be the same as the last one is that one, as Lambda answers.</summary>
internal sealed class VersionHandler : ResourceHandler
{
    public override string Type => "Version";

    public override async Task<ResourceState> CreateAsync(ProviderCalls calls, CreateRequest request, CancellationToken cancellationToken)
    {
        var document = await calls.CallAsync<PublishVersion>(request.Inputs, cancellationToken, request.Token);
        await ProvisionedInput.PutAsync(calls, request.Inputs, document["Version"], cancellationToken);
        return ToState(document, request.Inputs);
    }

    public override async Task<ResourceState?> ReadAsync(ProviderCalls calls, ReadRequest request, CancellationToken cancellationToken) =>
        await calls.TryCallAsync<GetFunctionConfiguration>(Named(request.Id), cancellationToken) is { } document ? ToState(document, request.Inputs) : null;

    public override Task<ResourceState> UpdateAsync(ProviderCalls calls, UpdateRequest request, CancellationToken cancellationToken) => throw CannotUpdate(request);

    public override Task DeleteAsync(ProviderCalls calls, DeleteRequest request, CancellationToken cancellationToken) =>
        calls.TryCallAsync<DeleteFunction>(Named(request.Id), cancellationToken);

    private static MapValue Named(string arn) => Document.Of(("FunctionName", Value.Of(arn)));

    private static ResourceState ToState(MapValue document, MapValue inputs) => new(
        document["FunctionArn"].ToString() ?? "",
        inputs,
        Document.Of(("FunctionArn", document["FunctionArn"]), ("Version", document["Version"]), ("CodeSha256", document["CodeSha256"])));
}
