using System.Buffers.Binary;
using System.Runtime.InteropServices;
using LambdaIaC.Local.Metering;

namespace LambdaIaC.Local.Sandbox;

/// <summary>A function process on Linux: the leader of a session that holds everything it starts.</summary>
internal sealed unsafe class LinuxProcess : IFunctionProcess
{
    private const int BufferSize = 65536;

    /// <summary>A child that writes without pause must not hold up the platform line that waits for the drain.</summary>
    private const int LargestDrain = 4 * BufferSize;

    private readonly DescriptorWatcher _watcher;
    private readonly IOutputSink _sink;
    private readonly Lock _outputGate = new();
    private readonly Lock _lifeGate = new();
    private readonly byte[] _buffer = GC.AllocateUninitializedArray<byte>(BufferSize);
    private readonly TaskCompletionSource<ProcessExit> _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly int _processDescriptor;
    private int _output;
    private bool _reaped;
    private long _peakMemory;

    public LinuxProcess(int pid, int output, IOutputSink sink, DescriptorWatcher watcher)
    {
        (Id, _output, _sink, _watcher) = (pid, output, sink, watcher);
        _watcher.Watch(output, () =>
        {
            sink.WaitForRoom();
            DrainOutput();
        });
        _processDescriptor = Posix.OpenProcess(pid);
        if (_processDescriptor >= 0)
        {
            _watcher.Watch(_processDescriptor, () => TryReap());
        }
        else
        {
            _watcher.Poll(pid, TryReap);
        }
    }

    public int Id { get; }

    public Task<ProcessExit> Exited => _exited.Task;

    public void DrainOutput()
    {
        lock (_outputGate)
        {
            fixed (byte* buffer = _buffer)
            {
                for (var total = 0L; _output >= 0 && total < LargestDrain;)
                {
                    var count = Posix.Read(_output, buffer, BufferSize);
                    if (count > 0)
                    {
                        total += count;
                        _sink.Write(_buffer.AsSpan(0, (int)count));
                    }
                    else if (count == 0 || Marshal.GetLastPInvokeError() is not (Posix.Again or Posix.Interrupted))
                    {
                        CloseOutput();
                    }
                    else if (Marshal.GetLastPInvokeError() == Posix.Again)
                    {
                        return;
                    }
                }
            }
        }
    }

    public void Kill()
    {
        lock (_lifeGate)
        {
            if (!_reaped)
            {
                ProcessTree.Kill(Id);
            }
        }
    }

    public long MeasurePeakMemory()
    {
        lock (_lifeGate)
        {
            return _reaped ? _peakMemory : _peakMemory = Math.Max(_peakMemory, ProcessTreeMemory.Peak(Id));
        }
    }

    /// <summary>Runs on the watcher's thread.</summary>
    private bool TryReap()
    {
        const int noHang = 1;
        const int usageSize = 256;
        const int peakOffset = 32;
        int status;
        var usage = stackalloc byte[usageSize];
        ProcessExit exit;
        lock (_lifeGate)
        {
            if (_processDescriptor >= 0)
            {
                // The leader has ended; its id stays taken until it is reaped, so the group can still be named safely.
                ProcessTree.Kill(Id);
            }

            var reaped = Posix.Wait(Id, &status, noHang, usage);
            if (reaped == 0)
            {
                return false;
            }

            _reaped = true;
            var usedKibibytes = BinaryPrimitives.ReadInt64LittleEndian(new ReadOnlySpan<byte>(usage + peakOffset, sizeof(long)));
            _peakMemory = Math.Max(_peakMemory, reaped == Id ? usedKibibytes * 1024 : 0);
            exit = reaped == Id ? Decode(status, _peakMemory) : new ProcessExit(0, PeakMemory: _peakMemory);
        }

        if (_processDescriptor >= 0)
        {
            _watcher.Unwatch(_processDescriptor);
            Posix.Close(_processDescriptor);
        }

        DrainOutput();
        lock (_outputGate)
        {
            CloseOutput();
            _sink.Complete();
        }

        _exited.SetResult(exit);
        return true;
    }

    private void CloseOutput()
    {
        if (_output >= 0)
        {
            _watcher.Unwatch(_output);
            Posix.Close(_output);
            _output = -1;
        }
    }

    private static ProcessExit Decode(int status, long peakMemory)
    {
        var signal = status & 0x7f;
        return signal == 0
            ? new ProcessExit((status >> 8) & 0xff, PeakMemory: peakMemory)
            : new ProcessExit(0, signal, (status & 0x80) != 0, peakMemory);
    }
}
