using System.Collections.Concurrent;
using LambdaIaC.Local.Invocation;

namespace LambdaIaC.Local.Tests.ControlPlane;

/// <summary>Answers every event with itself and remembers what it was asked for: the control plane is tested here, not the runtimes.</summary>
internal sealed class EchoInvoker : IFunctionInvoker
{
    public ConcurrentQueue<InvocationRequest> Requests { get; } = new();

    public ConcurrentQueue<(string FunctionName, IReadOnlySet<string> Kept)> Retired { get; } = new();

    public Task<InvocationResult> InvokeAsync(InvocationRequest request, CancellationToken cancellationToken)
    {
        Requests.Enqueue(request);
        var report = new InvocationReport(TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(1), null, 1, "stream");
        var isFailing = request.Payload.Span.SequenceEqual("\"fail\""u8);
        return Task.FromResult(new InvocationResult(request.Payload, isFailing ? "Unhandled" : null, request.TailLog ? "the end of the log\n" : null, report));
    }

    public Task RetireAsync(string functionName, IReadOnlySet<string> keepRevisions)
    {
        Retired.Enqueue((functionName, keepRevisions));
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
