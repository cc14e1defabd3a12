using System.Collections.Concurrent;
using LambdaIaC.Engine.Execution;

namespace LambdaIaC.Engine.Tests.Execution;

/// <summary>Hears everything, and lets a test wait for something.</summary>
internal sealed class Recorder : IProgress<ExecutionEvent>
{
    private readonly ConcurrentQueue<ExecutionEvent> _events = new();
    private readonly List<(Predicate<ExecutionEvent> Expected, TaskCompletionSource Heard)> _waiting = [];

    public IReadOnlyList<ExecutionEvent> Events => [.. _events];

    public IEnumerable<string> Lines => _events.Select(static heard => $"{heard.Kind} {heard.Operation} {heard.LogicalId}");

    public void Report(ExecutionEvent value)
    {
        _events.Enqueue(value);
        lock (_waiting)
        {
            foreach (var (expected, heard) in _waiting)
            {
                if (expected(value))
                {
                    heard.TrySetResult();
                }
            }
        }
    }

    public Task HearAsync(Predicate<ExecutionEvent> expected)
    {
        var heard = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_waiting)
        {
            _waiting.Add((expected, heard));
        }

        if (_events.Any(past => expected(past)))
        {
            heard.TrySetResult();
        }

        return heard.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }
}
