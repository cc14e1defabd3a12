using System.Diagnostics;
using LambdaIaC.Local.Metering;

namespace LambdaIaC.Local.Sandbox;

/// <summary>
/// A function process by the means of .NET alone. The order of its two output streams is lost, and output may be logged a moment
/// after the invocation that wrote it.
/// </summary>
internal sealed class PortableProcess : IFunctionProcess
{
    private readonly Process _process;
    private readonly IOutputSink _sink;
    private readonly Lock _sinkGate = new();
    private long _peakMemory;

    public PortableProcess(Process process, IOutputSink sink)
    {
        (_process, _sink) = (process, sink);
        process.StandardInput.Close();
        Exited = WatchAsync(PumpAsync(process.StandardOutput.BaseStream), PumpAsync(process.StandardError.BaseStream));
    }

    public int Id => _process.Id;

    public Task<ProcessExit> Exited { get; }

    public void DrainOutput()
    {
        // .NET cannot ask a pipe for what is in it without waiting for more.
    }

    public void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    public long MeasurePeakMemory() => _peakMemory = Math.Max(_peakMemory, ProcessTreeMemory.Peak(Id));

    private async Task<ProcessExit> WatchAsync(Task output, Task error)
    {
        await _process.WaitForExitAsync();
        await Task.WhenAll(output, error);
        _sink.Complete();
        const int signalBase = 128;
        var code = _process.ExitCode;
        return !OperatingSystem.IsWindows() && code > signalBase
            ? new ProcessExit(0, code - signalBase, PeakMemory: _peakMemory)
            : new ProcessExit(code, PeakMemory: _peakMemory);
    }

    private async Task PumpAsync(Stream stream)
    {
        var buffer = new byte[16384];
        while (await stream.ReadAsync(buffer) is var count and > 0)
        {
            _sink.WaitForRoom();
            lock (_sinkGate)
            {
                _sink.Write(buffer.AsSpan(0, count));
            }
        }
    }
}
