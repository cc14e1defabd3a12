using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.ControlPlane.Operations;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>A function, with what other operations than CreateFunction set.</summary>
internal sealed class FunctionHandler : ResourceHandler
{
    public override string Type => "Function";

    public override async Task<ResourceState> CreateAsync(ProviderCalls calls, CreateRequest request, CancellationToken cancellationToken)
    {
        var name = PhysicalNames.Of(request, "FunctionName", 64);
        var (members, package) = PackageInput.ToRequest(request.Inputs.With("FunctionName", Value.Of(name)), "Code", request.AssetFiles);
        var document = await calls.CallAsync<CreateFunction>(members, cancellationToken, request.Token, package);

        // The call may be the second one after a crash among these; all of them can be repeated.
        await CompleteOrTakeBackAsync(
            () => FunctionSettings.PutAsync(calls, name, MapValue.Empty, members, cancellationToken),
            () => calls.TryCallAsync<DeleteFunction>(Named(name), CancellationToken.None));
        return new ResourceState(name, request.Inputs, Outputs(calls, document));
    }

    public override async Task<ResourceState?> ReadAsync(ProviderCalls calls, ReadRequest request, CancellationToken cancellationToken)
    {
        if (await calls.TryCallAsync<GetFunctionConfiguration>(Named(request.Id), cancellationToken) is not { } document
            || !calls.Service.State.Functions.TryGetValue(request.Id, out var function))
        {
            return null;
        }

        // What is stored here is under the names of the schema already. Concurrency that is not declared belongs to a resource of its own.
        var inputs = DeclaredView.OfFunction(request.Id, request.Inputs, function.Latest.Configuration)
            .With("Tags", function.Tags.IsEmpty ? Value.Absent : Document.Map(function.Tags))
            .With("ReservedConcurrentExecutions", request.Inputs["ReservedConcurrentExecutions"].IsAbsent ? Value.Absent : Value.Of(function.ReservedConcurrency));
        return new ResourceState(request.Id, inputs, Outputs(calls, document));
    }

    public override async Task<ResourceState> UpdateAsync(ProviderCalls calls, UpdateRequest request, CancellationToken cancellationToken)
    {
        var name = request.Current.Id;
        var inputs = request.Inputs.With("FunctionName", Value.Of(name));
        await FunctionChange.ApplyAsync(calls, name, inputs, request.AssetFiles, cancellationToken);
        await FunctionSettings.PutAsync(calls, name, request.Current.Inputs, inputs, cancellationToken);
        return new ResourceState(name, request.Inputs, Outputs(calls, await calls.CallAsync<GetFunctionConfiguration>(Named(name), cancellationToken)));
    }

    public override Task DeleteAsync(ProviderCalls calls, DeleteRequest request, CancellationToken cancellationToken) =>
        calls.TryCallAsync<DeleteFunction>(Named(request.Id), cancellationToken);

    private static MapValue Named(string name) => Document.Of(("FunctionName", Value.Of(name)));

    /// <summary>The ARN is that of the function, also when the document is about the version that was published with it.</summary>
    private static MapValue Outputs(ProviderCalls calls, MapValue document) => Document.Of(
        ("Arn", Value.Of(calls.Scope.FunctionArn(document["FunctionName"].ToString() ?? ""))),
        ("FunctionName", document["FunctionName"]),
        ("CodeSha256", document["CodeSha256"]));
}
