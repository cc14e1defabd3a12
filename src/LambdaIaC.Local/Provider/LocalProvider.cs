using LambdaIaC.Engine.Providers;
using LambdaIaC.Rules;

namespace LambdaIaC.Local.Provider;

/// <summary>Makes the resources of a stack real on this machine.</summary>
internal sealed class LocalProvider(ProviderCalls calls) : IResourceProvider
{
    private static readonly Dictionary<string, ResourceHandler> s_handlers = typeof(LocalProvider).Assembly.GetTypes()
        .Where(static type => !type.IsAbstract && typeof(ResourceHandler).IsAssignableFrom(type))
        .Select(static type => (ResourceHandler)Activator.CreateInstance(type)!)
        .ToDictionary(static handler => handler.Type, StringComparer.Ordinal);

    private readonly InputJudge _judge = new(calls.Service.Settings, calls.Service.Clock);

    /// <summary>The types that can be made here, in ordinal order.</summary>
    public static IReadOnlyList<string> Types { get; } = [.. s_handlers.Keys.Order(StringComparer.Ordinal)];

    public Task<IReadOnlyList<Finding>> CheckAsync(CheckRequest request, CancellationToken cancellationToken)
    {
        _ = HandlerOf(request.Type);
        return Task.FromResult(_judge.Check(request));
    }

    public Task<ResourceDiff> DiffAsync(DiffRequest request, CancellationToken cancellationToken) => Task.FromResult(InputJudge.Diff(request));

    public Task<ResourceState> CreateAsync(CreateRequest request, CancellationToken cancellationToken) =>
        HandlerOf(request.Type).CreateAsync(calls, request, cancellationToken);

    public Task<ResourceState?> ReadAsync(ReadRequest request, CancellationToken cancellationToken) =>
        HandlerOf(request.Type).ReadAsync(calls, request, cancellationToken);

    public Task<ResourceState> UpdateAsync(UpdateRequest request, CancellationToken cancellationToken) =>
        HandlerOf(request.Type).UpdateAsync(calls, request, cancellationToken);

    public Task DeleteAsync(DeleteRequest request, CancellationToken cancellationToken) =>
        HandlerOf(request.Type).DeleteAsync(calls, request, cancellationToken);

    private static ResourceHandler HandlerOf(string type) => s_handlers.TryGetValue(type, out var handler)
        ? handler
        : throw new ProviderException("UnknownResourceType", $"The local provider has no resources of the type {type}. It has {string.Join(", ", Types)}.");
}
