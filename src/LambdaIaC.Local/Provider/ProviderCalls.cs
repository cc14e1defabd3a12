using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.Identity;
using LambdaIaC.Local.Logs;
using LambdaIaC.Local.Storage;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>What the handlers work with: the operations of the service, called in process, and the stores of what Lambda has no API for.</summary>
internal sealed class ProviderCalls(LambdaService service, RoleStore roles, ILogStore logs)
{
    public LambdaService Service { get; } = service;

    public RoleStore Roles { get; } = roles;

    public ILogStore Logs { get; } = logs;

    public AccountScope Scope => Service.Scope;

    /// <summary>Calls an operation with those of the members that it takes.</summary>
    /// <exception cref="ProviderException">The service refused it.</exception>
    public async Task<MapValue> CallAsync<TOperation>(MapValue members, CancellationToken cancellationToken, string? token = null, CodePackage? package = null)
        where TOperation : Operation
    {
        var response = await SendAsync<TOperation>(members, token, package, cancellationToken);
        return response.Error is { } error ? throw ToException(error) : response.Document ?? MapValue.Empty;
    }

    /// <summary>The same where what is asked for may be gone: null then.</summary>
    /// <exception cref="ProviderException">The service refused it for another reason.</exception>
    public async Task<MapValue?> TryCallAsync<TOperation>(MapValue members, CancellationToken cancellationToken)
        where TOperation : Operation
    {
        var response = await SendAsync<TOperation>(members, null, null, cancellationToken);
        return response.Error switch
        {
            null => response.Document ?? MapValue.Empty,
            { Status: 404 } => null,
            { } error => throw ToException(error),
        };
    }

    /// <summary>The bare name of a function that inputs name by its name or its ARN.</summary>
    /// <exception cref="ProviderException">It is of another account or region.</exception>
    public FunctionReference FunctionOf(MapValue inputs, string property = "FunctionName")
    {
        var qualifier = inputs["Qualifier"] is TextValue text ? text.Text : null;
        var reference = FunctionReference.Resolve(Scope, inputs[property] is TextValue name ? name.Text : "", qualifier);
        return reference.IsRefused ? throw ToException(reference.Error) : reference.Value;
    }

    public static ProviderException ToException(ApiError error) => new(error.Code, error.Message ?? "Access denied.");

    private Task<OperationResponse> SendAsync<TOperation>(MapValue members, string? token, CodePackage? package, CancellationToken cancellationToken)
        where TOperation : Operation
    {
        var operation = OperationCatalog.Get<TOperation>();
        var names = operation.Members.Select(static member => member.Property.Name).ToHashSet(StringComparer.Ordinal);
        var request = new OperationRequest(new MapValue(members.Entries.Where(member => names.Contains(member.Key))))
        {
            CreationToken = token,
            Package = package,
            Synchronous = true,
        };
        return Service.CallAsync(operation, request, cancellationToken);
    }
}
