
namespace LambdaIaC.Local.Sandbox;

/// <summary>
/// A file with the processes and temporary directories that are ours, one per owner. It serves the next start after a power cut or a
/// kill that also took the <see cref="OrphanGuard"/>: whatever a dead owner has left is ended and removed.
/// </summary>
internal sealed class RunningProcesses : IDisposable
{
    private readonly Lock _gate = new();
    private readonly StreamWriter _file;
    private readonly string _path;
    private bool _disposed;

    public RunningProcesses(string stateDirectory)
    {
        foreach (var left in Directory.EnumerateFiles(stateDirectory, "functions-*.running"))
        {
            RunningList.Sweep(left);
        }

        _path = Path.Combine(stateDirectory, $"functions-{Environment.ProcessId}-{Guid.NewGuid():N}.running");
        _file = new StreamWriter(_path) { AutoFlush = true, NewLine = "\n" };
        _file.WriteLine(RunningList.OwnerLine(Environment.ProcessId));
    }

    public void AddProcess(int pid) => Write(RunningList.StartLine(pid));

    public void DropProcess(int pid) => Write(RunningList.EndLine(pid));

    public void AddDirectory(string path) => Write(RunningList.MakeLine(path));

    public void DropDirectory(string path) => Write(RunningList.RemoveLine(path));

    /// <summary>Nothing is left: neither is the list.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _file.Dispose();
            File.Delete(_path);
        }
    }

    private void Write(string line)
    {
        lock (_gate)
        {
            if (!_disposed)
            {
                _file.WriteLine(line);
            }
        }
    }
}
