using LambdaIaC.Local.ControlPlane.Requests;

namespace LambdaIaC.Local.ControlPlane;

/// <summary>One operation of the Lambda API. Every concrete class is found by reflection; its name is the operation's.</summary>
internal abstract class Operation
{
    public string Name => GetType().Name;

    /// <summary>The HTTP method.</summary>
    public abstract string Method { get; }

    /// <summary>The path as the service model writes it, such as <c>/2015-03-31/functions/{FunctionName}/aliases/{Name}</c>.</summary>
    public abstract string Path { get; }

    /// <summary>The status of success on the wire.</summary>
    public virtual int SuccessStatus => 200;

    /// <summary>What a request may hold; anything else in it is ignored, as AWS does.</summary>
    public abstract IReadOnlyList<RequestMember> Members { get; }

    /// <summary>Whether the body is handed over as it is.</summary>
    public virtual bool TakesPayload => false;

    /// <summary>The limit of the body in bytes.</summary>
    public virtual int MaximumBodySize => 6_291_456;

    /// <summary>What AWS calls the operation in its texts, where that is not its name.</summary>
    public virtual string DisplayName => Name;

    /// <summary>Does it. The request is read and every member is legal on its own.</summary>
    public abstract Task<OperationResponse> ExecuteAsync(LambdaService service, OperationRequest request, CancellationToken cancellationToken);
}

/// <summary>An operation that only looks at or changes the state, and therefore never waits.</summary>
internal abstract class StateOperation : Operation
{
    public sealed override Task<OperationResponse> ExecuteAsync(LambdaService service, OperationRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(Execute(service, request));

    protected abstract OperationResponse Execute(LambdaService service, OperationRequest request);
}
