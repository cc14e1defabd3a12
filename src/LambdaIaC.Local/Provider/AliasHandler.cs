using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.ControlPlane.Operations;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>An alias.</summary>
internal sealed class AliasHandler : ResourceHandler
{
    public override string Type => "Alias";

    public override async Task<ResourceState> CreateAsync(ProviderCalls calls, CreateRequest request, CancellationToken cancellationToken)
    {
        var document = await calls.CallAsync<CreateAlias>(request.Inputs, cancellationToken, request.Token);
        await CompleteOrTakeBackAsync(
            () => ProvisionedInput.PutAsync(calls, request.Inputs, request.Inputs["Name"], cancellationToken),
            () => calls.TryCallAsync<DeleteAlias>(request.Inputs, CancellationToken.None));
        return ToState(document, request.Inputs);
    }

    public override async Task<ResourceState?> ReadAsync(ProviderCalls calls, ReadRequest request, CancellationToken cancellationToken)
    {
        if (await calls.TryCallAsync<GetAlias>(request.Inputs, cancellationToken) is not { } document)
        {
            return null;
        }

        var inputs = request.Inputs
            .With("FunctionVersion", document["FunctionVersion"])
            .With("Description", document["Description"] is TextValue { Text.Length: > 0 } ? document["Description"] : Value.Absent)
            .With("RoutingConfig", document["RoutingConfig"]);
        return ToState(document, inputs);
    }

    public override async Task<ResourceState> UpdateAsync(ProviderCalls calls, UpdateRequest request, CancellationToken cancellationToken)
    {
        // The API keeps what an update leaves out.
        var members = request.Inputs
            .With("Description", request.Inputs["Description"].IsAbsent ? Value.Of("") : request.Inputs["Description"])
            .With("RoutingConfig", request.Inputs["RoutingConfig"].IsAbsent ? MapValue.Empty : request.Inputs["RoutingConfig"]);
        var document = await calls.CallAsync<UpdateAlias>(members, cancellationToken);
        await ProvisionedInput.ChangeAsync(calls, request.Current.Inputs, request.Inputs, request.Inputs["Name"], cancellationToken);
        return ToState(document, request.Inputs);
    }

    public override Task DeleteAsync(ProviderCalls calls, DeleteRequest request, CancellationToken cancellationToken) =>
        calls.TryCallAsync<DeleteAlias>(request.Inputs, cancellationToken);

    private static ResourceState ToState(MapValue document, MapValue inputs) => new(
        document["AliasArn"].ToString() ?? "",
        inputs,
        Document.Of(("AliasArn", document["AliasArn"]), ("Name", document["Name"])));
}
