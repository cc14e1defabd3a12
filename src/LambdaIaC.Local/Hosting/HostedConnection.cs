using System.Text;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.ControlPlane.Operations;
using LambdaIaC.Local.Logs;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Hosting;

/// <summary>The service in this process.</summary>
internal sealed class HostedConnection(LocalService service) : LocalConnection
{
    public override IResourceProvider Provider => service.Provider;

    public override ILogReader Logs { get; } = new StoreReader(service.Logs);

    public override Uri? Endpoint => service.Endpoint;

    public override async Task<InvokeAnswer> InvokeAsync(InvokeCall call, CancellationToken cancellationToken)
    {
        var operation = OperationCatalog.Get<Invoke>();
        var request = new OperationRequest(Document.Of(
            ("FunctionName", Value.Of(call.FunctionName)),
            ("Qualifier", Value.Of(call.Qualifier)),
            ("InvocationType", Value.Of(call.InvocationType)),
            ("LogType", Value.Of(call.TailLog ? "Tail" : null))))
        {
            Payload = call.Payload,
        };
        var response = await service.Lambda.CallAsync(operation, request, cancellationToken);
        return new InvokeAnswer
        {
            Status = response.Error?.Status ?? response.Status ?? operation.SuccessStatus,
            Payload = response.Payload,
            FunctionError = response.Headers.GetValueOrDefault("X-Amz-Function-Error"),
            ExecutedVersion = response.Headers.GetValueOrDefault("X-Amz-Executed-Version"),
            LogTail = response.Headers.TryGetValue("X-Amz-Log-Result", out var tail) ? Encoding.UTF8.GetString(Convert.FromBase64String(tail)) : null,
            ErrorCode = response.Error?.Code,
            ErrorMessage = response.Error?.Message,
        };
    }

    public override ValueTask DisposeAsync() => service.DisposeAsync();

    private sealed class StoreReader(ILogStore logs) : ILogReader
    {
        public Task<IReadOnlyList<StoredLogEvent>> ReadAsync(string group, string? stream, long after, int limit, CancellationToken cancellationToken) =>
            logs.ReadAsync(group, stream, after, limit, cancellationToken);

        public IAsyncEnumerable<StoredLogEvent> FollowAsync(string group, string? stream, long after, CancellationToken cancellationToken) =>
            logs.FollowAsync(group, stream, after, cancellationToken);

        public Task<IReadOnlyList<string>> ListGroupsAsync(CancellationToken cancellationToken) => logs.ListGroupsAsync(cancellationToken);
    }
}
