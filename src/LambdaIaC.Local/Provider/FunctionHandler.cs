using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.ControlPlane.Operations;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>A function, with what other operations than CreateFunction set: tags and reserved concurrency.</summary>
internal sealed class FunctionHandler : ResourceHandler
{
    private const string Reserved = "ReservedConcurrentExecutions";

    public override string Type => "Function";

    public override async Task<ResourceState> CreateAsync(ProviderCalls calls, CreateRequest request, CancellationToken cancellationToken)
    {
        var name = PhysicalNames.Of(request, "FunctionName", 64);
        var (members, package) = PackageInput.ToRequest(request.Inputs.With("FunctionName", Value.Of(name)), "Code", request.AssetFiles);
        var document = await calls.CallAsync<CreateFunction>(members, cancellationToken, request.Token, package);

        // The call may be the second one after a crash between the two; both can be repeated.
        if (!request.Inputs[Reserved].IsAbsent)
        {
            await calls.CallAsync<PutFunctionConcurrency>(members, cancellationToken);
        }

        return new ResourceState(BareName(document), request.Inputs, Outputs(document));
    }

    public override async Task<ResourceState?> ReadAsync(ProviderCalls calls, ReadRequest request, CancellationToken cancellationToken)
    {
        if (await calls.TryCallAsync<GetFunction>(Named(request.Id), cancellationToken) is not { } answer || answer["Configuration"] is not MapValue document
            || !calls.Service.State.Functions.TryGetValue(request.Id, out var function))
        {
            return null;
        }

        // What is stored here is under the names of the schema already.
        var inputs = DeclaredView.OfFunction(request.Id, request.Inputs, function.Latest.Configuration)
            .With("Tags", function.Tags.IsEmpty ? Value.Absent : Document.Map(function.Tags))
            .With(Reserved, Value.Of(function.ReservedConcurrency));
        return new ResourceState(request.Id, inputs, Outputs(document));
    }

    public override async Task<ResourceState> UpdateAsync(ProviderCalls calls, UpdateRequest request, CancellationToken cancellationToken)
    {
        var name = Value.Of(request.Current.Id);
        var inputs = request.Inputs.With("FunctionName", name);
        await UpdateCodeAsync(calls, request, inputs, cancellationToken);
        var document = await calls.CallAsync<UpdateFunctionConfiguration>(Cleared(request.Current.Inputs, inputs), cancellationToken);
        await UpdateConcurrencyAsync(calls, request, inputs, cancellationToken);
        await UpdateTagsAsync(calls, request, document["FunctionArn"], cancellationToken);
        return new ResourceState(request.Current.Id, request.Inputs, Outputs(document));
    }

    public override Task DeleteAsync(ProviderCalls calls, DeleteRequest request, CancellationToken cancellationToken) =>
        calls.TryCallAsync<DeleteFunction>(Named(request.Id), cancellationToken);

    private static async Task UpdateCodeAsync(ProviderCalls calls, UpdateRequest request, MapValue inputs, CancellationToken cancellationToken)
    {
        var isSame = request.Current.Inputs["Code"].Equals(inputs["Code"]) && request.Current.Inputs["Architectures"].Equals(inputs["Architectures"]);
        var (members, package) = isSame ? (inputs, null) : PackageInput.ToRequest(inputs, "Code", request.AssetFiles);
        if (!isSame && members["Code"] is MapValue code)
        {
            var architectures = inputs["Architectures"].IsAbsent ? new ListValue([Value.Of("x86_64")]) : inputs["Architectures"];
            await calls.CallAsync<UpdateFunctionCode>(
                new MapValue([.. code.Entries, KeyValuePair.Create("FunctionName", inputs["FunctionName"]), KeyValuePair.Create("Architectures", architectures)]),
                cancellationToken,
                package: package);
        }
    }

    /// <summary>The API keeps what an update leaves out: what is no longer declared is set to what AWS would have filled in, or emptied.</summary>
    private static MapValue Cleared(MapValue before, MapValue after)
    {
        foreach (var name in before.Entries.Select(static entry => entry.Key).Where(name => after[name].IsAbsent))
        {
            after = after.With(name, Undeclared.ValueOf(name, before[name]));
        }

        return after;
    }

    private static async Task UpdateConcurrencyAsync(ProviderCalls calls, UpdateRequest request, MapValue inputs, CancellationToken cancellationToken)
    {
        if (!inputs[Reserved].IsAbsent)
        {
            await calls.CallAsync<PutFunctionConcurrency>(inputs, cancellationToken);
        }
        else if (!request.Current.Inputs[Reserved].IsAbsent)
        {
            await calls.CallAsync<DeleteFunctionConcurrency>(inputs, cancellationToken);
        }
    }

    private static async Task UpdateTagsAsync(ProviderCalls calls, UpdateRequest request, Value arn, CancellationToken cancellationToken)
    {
        var before = request.Current.Inputs["Tags"] as MapValue ?? MapValue.Empty;
        var after = request.Inputs["Tags"] as MapValue ?? MapValue.Empty;
        var removed = before.Entries.Where(tag => after[tag.Key].IsAbsent).Select(static tag => Value.Of(tag.Key)).ToList();
        if (removed.Count > 0)
        {
            await calls.CallAsync<UntagResource>(Document.Of(("Resource", arn), ("TagKeys", new ListValue(removed))), cancellationToken);
        }

        if (after.Entries.Count > 0 && !after.Equals(before))
        {
            await calls.CallAsync<TagResource>(Document.Of(("Resource", arn), ("Tags", after)), cancellationToken);
        }
    }

    private static MapValue Named(string name) => Document.Of(("FunctionName", Value.Of(name)));

    private static string BareName(MapValue document) => document["FunctionName"].ToString() ?? "";

    private static MapValue Outputs(MapValue document) => Document.Of(
        ("Arn", document["FunctionArn"]),
        ("FunctionName", document["FunctionName"]),
        ("CodeSha256", document["CodeSha256"]));
}
