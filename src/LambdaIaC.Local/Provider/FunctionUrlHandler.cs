using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Operations;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>The HTTPS endpoint of a function or an alias. It is kept, and nothing listens on it yet.</summary>
internal sealed class FunctionUrlHandler : ResourceHandler
{
    private const string Target = "TargetFunctionArn";

    public override string Type => "FunctionUrl";

    public override async Task<ResourceState> CreateAsync(ProviderCalls calls, CreateRequest request, CancellationToken cancellationToken)
    {
        var reference = calls.FunctionOf(request.Inputs, Target);
        var document = await calls.CallAsync<CreateFunctionUrlConfig>(Members(reference, request.Inputs), cancellationToken, request.Token);
        return ToState(QualifiedName.Of(reference), document, request.Inputs);
    }

    public override async Task<ResourceState?> ReadAsync(ProviderCalls calls, ReadRequest request, CancellationToken cancellationToken)
    {
        var reference = QualifiedName.Parse(calls, request.Id);
        if (await calls.TryCallAsync<GetFunctionUrlConfig>(Members(reference, MapValue.Empty), cancellationToken) is not { } document)
        {
            return null;
        }

        var isUndeclaredDefault = request.Inputs["InvokeMode"].IsAbsent && document["InvokeMode"].Equals(Value.Of("BUFFERED"));
        var inputs = request.Inputs
            .With("AuthType", document["AuthType"])
            .With("InvokeMode", isUndeclaredDefault ? Value.Absent : document["InvokeMode"])
            .With("Cors", document["Cors"]);
        return ToState(request.Id, document, inputs);
    }

    public override async Task<ResourceState> UpdateAsync(ProviderCalls calls, UpdateRequest request, CancellationToken cancellationToken)
    {
        // The API keeps what an update leaves out.
        var inputs = request.Inputs
            .With("Cors", request.Inputs["Cors"].IsAbsent && !request.Current.Inputs["Cors"].IsAbsent ? MapValue.Empty : request.Inputs["Cors"])
            .With("InvokeMode", request.Inputs["InvokeMode"].IsAbsent ? Value.Of("BUFFERED") : request.Inputs["InvokeMode"]);
        var document = await calls.CallAsync<UpdateFunctionUrlConfig>(Members(QualifiedName.Parse(calls, request.Current.Id), inputs), cancellationToken);
        return ToState(request.Current.Id, document, request.Inputs);
    }

    public override Task DeleteAsync(ProviderCalls calls, DeleteRequest request, CancellationToken cancellationToken) =>
        calls.TryCallAsync<DeleteFunctionUrlConfig>(Members(QualifiedName.Parse(calls, request.Id), MapValue.Empty), cancellationToken);

    private static MapValue Members(FunctionReference reference, MapValue inputs) =>
        inputs.With("FunctionName", Value.Of(reference.Name)).With("Qualifier", Value.Of(reference.Qualifier));

    private static ResourceState ToState(string id, MapValue document, MapValue inputs) =>
        new(id, inputs, Document.Of(("FunctionUrl", document["FunctionUrl"]), ("FunctionArn", document["FunctionArn"])));
}
