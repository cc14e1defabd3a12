using System.Diagnostics.CodeAnalysis;
using LambdaIaC.Engine.Diffing;

namespace LambdaIaC.Engine.Execution;

/// <summary>Keeps the books of a run: which operations are ready, which are over and how, and tells those who listen.</summary>
internal sealed class Ledger
{
    private readonly OperationGraph _graph;
    private readonly IProgress<ExecutionEvent>? _listener;
    private readonly List<int>[] _dependents;
    private readonly int[] _open;
    private readonly Entry?[] _entries;
    private readonly PriorityQueue<int, int> _ready = new();
    private readonly int _total;
    private int _completed;
    private int _closed;

    public Ledger(OperationGraph graph, IProgress<ExecutionEvent>? listener)
    {
        _graph = graph;
        _listener = listener;
        _total = graph.Operations.Count(static operation => operation.Kind != OperationKind.Keep);
        _dependents = [.. graph.Operations.Select(static _ => new List<int>())];
        _open = [.. graph.Prerequisites.Select(static prerequisites => prerequisites.Count)];
        _entries = new Entry?[graph.Operations.Count];
        for (var index = 0; index < _open.Length; index++)
        {
            foreach (var prerequisite in graph.Prerequisites[index])
            {
                _dependents[prerequisite].Add(index);
            }

            if (_open[index] == 0)
            {
                _ready.Enqueue(index, index);
            }
        }
    }

    /// <summary>Whether there are operations that nobody has started or given up.</summary>
    public bool IsUnfinished => _closed < _graph.Operations.Count;

    /// <summary>The next operation that may start: the first in the order of the plan.</summary>
    public bool TryTake([NotNullWhen(true)] out Operation? operation)
    {
        operation = _ready.TryDequeue(out var index, out _) ? _graph.Operations[index] : null;
        return operation is not null;
    }

    public void Started(Operation operation) => Tell(ExecutionEventKind.Started, operation, TimeSpan.Zero, null);

    public void StillRunning(Operation operation, TimeSpan elapsed) => Tell(ExecutionEventKind.StillRunning, operation, elapsed, null);

    public void Succeed(Operation operation, TimeSpan elapsed)
    {
        Close(operation, new Entry(StepStatus.Done, null, elapsed));
        Tell(ExecutionEventKind.Succeeded, operation, elapsed, null);
        Release(operation);
    }

    public void Unchanged(Operation operation)
    {
        if (operation.Step.Kind == StepKind.Rename)
        {
            // The state has been told already.
            Succeed(operation, TimeSpan.Zero);
            return;
        }

        Close(operation, new Entry(StepStatus.Unchanged, null, TimeSpan.Zero));
        if (operation.Kind != OperationKind.Keep)
        {
            Tell(ExecutionEventKind.Unchanged, operation, TimeSpan.Zero, null);
        }

        Release(operation);
    }

    public void Fail(Operation operation, string message, TimeSpan elapsed)
    {
        Close(operation, new Entry(StepStatus.Failed, message, elapsed));
        Tell(ExecutionEventKind.Failed, operation, elapsed, message);
        SkipDependents(operation, $"{operation.Step.LogicalId} failed");
    }

    /// <summary>The call was cut off; its entry in the journal stays open.</summary>
    public void Interrupt(Operation operation, TimeSpan elapsed)
    {
        Close(operation, new Entry(StepStatus.Interrupted, null, elapsed));
        SkipDependents(operation, $"{operation.Step.LogicalId} was interrupted");
    }

    public ExecutionResult ToResult(bool isCancelled)
    {
        if (IsUnfinished && !isCancelled)
        {
            throw new InvalidOperationException("The operations wait for each other; an order must always exist.");
        }

        return new ExecutionResult
        {
            Steps = [.. _graph.Operations.GroupBy(static operation => operation.Step, ReferenceEqualityComparer.Instance).Select(Summarize)],
            IsCancelled = isCancelled,
        };
    }

    private StepResult Summarize(IGrouping<object?, Operation> operations)
    {
        var entries = operations.Select(operation => _entries[operation.Index] ?? new Entry(StepStatus.NotStarted, null, TimeSpan.Zero)).ToArray();
        var worst = entries.MaxBy(static entry => entry.Status)!;
        return new StepResult(
            operations.First().Step,
            worst.Status,
            worst.Message,
            entries.Aggregate(TimeSpan.Zero, static (sum, entry) => sum + entry.Elapsed));
    }

    private void Close(Operation operation, Entry entry)
    {
        _entries[operation.Index] = entry;
        _closed++;
        _completed += operation.Kind == OperationKind.Keep ? 0 : 1;
    }

    private void Release(Operation operation)
    {
        foreach (var dependent in _dependents[operation.Index])
        {
            _open[dependent]--;
            if (_open[dependent] == 0 && _entries[dependent] is null)
            {
                _ready.Enqueue(dependent, dependent);
            }
        }
    }

    private void SkipDependents(Operation operation, string reason)
    {
        var open = new Stack<int>(_dependents[operation.Index]);
        while (open.TryPop(out var index))
        {
            if (_entries[index] is null)
            {
                Close(_graph.Operations[index], new Entry(StepStatus.Skipped, reason, TimeSpan.Zero));
                if (_graph.Operations[index].Step.Kind is not StepKind.Same)
                {
                    Tell(ExecutionEventKind.Skipped, _graph.Operations[index], TimeSpan.Zero, reason);
                }

                foreach (var dependent in _dependents[index])
                {
                    open.Push(dependent);
                }
            }
        }
    }

    private void Tell(ExecutionEventKind kind, Operation operation, TimeSpan elapsed, string? message) => _listener?.Report(
        new ExecutionEvent(kind, operation.Kind, operation.Step.LogicalId, operation.Step.Type)
        {
            Step = operation.Step.Kind,
            Elapsed = elapsed,
            Message = message,
            Progress = (_completed, _total),
        });

    private sealed record Entry(StepStatus Status, string? Message, TimeSpan Elapsed);
}
