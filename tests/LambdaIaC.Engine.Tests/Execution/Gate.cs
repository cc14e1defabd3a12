namespace LambdaIaC.Engine.Tests.Execution;

/// <summary>Holds calls of a provider until the test lets them go, and counts how many are held at a time.</summary>
internal sealed class Gate
{
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _inside;

    public int Most { get; private set; }

    public void Open() => _open.TrySetResult();

    public async Task PassAsync(CancellationToken cancellationToken)
    {
        lock (_open)
        {
            _inside++;
            Most = Math.Max(Most, _inside);
        }

        await _open.Task.WaitAsync(cancellationToken);
        lock (_open)
        {
            _inside--;
        }
    }
}
