using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace LambdaIaC.Local.Sandbox;

/// <summary>
/// One thread that waits for all pipes and processes of all functions. (.NET reads a pipe by blocking a pool thread: with many
/// environments those threads would be missing for answers.)
/// </summary>
internal sealed unsafe class DescriptorWatcher : IDisposable
{
    private const int Capacity = 64;

    /// <summary>How often processes without a descriptor of their own are looked at: kernels before 5.3.</summary>
    private const int PollInterval = 20;

    /// <summary>The kernel packs epoll_event on x86-64 only.</summary>
    private static readonly int s_dataOffset = RuntimeInformation.ProcessArchitecture == System.Runtime.InteropServices.Architecture.X64 ? 4 : 8;
    private static readonly int s_eventSize = s_dataOffset + 8;

    private readonly ConcurrentDictionary<int, Action> _watched = new();
    private readonly ConcurrentDictionary<int, Func<bool>> _polled = new();
    private readonly int _epoll;
    private readonly int _wakeRead;
    private readonly int _wakeWrite;
    private volatile bool _stopping;

    public DescriptorWatcher()
    {
        _epoll = Posix.CreateEpoll(Posix.CloseOnExec);
        var ends = stackalloc int[2];
        if (_epoll < 0 || Posix.Pipe(ends, Posix.CloseOnExec | Posix.NonBlocking) != 0)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }

        (_wakeRead, _wakeWrite) = (ends[0], ends[1]);
        Watch(_wakeRead, ReadWakeUps);
        new Thread(Run) { IsBackground = true, Name = "function output" }.Start();
    }

    /// <summary>Calls back on the watcher's thread whenever the descriptor is readable or its other end is closed.</summary>
    public void Watch(int descriptor, Action ready)
    {
        _watched[descriptor] = ready;
        var interest = stackalloc byte[16];
        Describe(interest, descriptor);
        if (Posix.ControlEpoll(_epoll, Posix.EpollAdd, descriptor, interest) != 0)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }
    }

    /// <summary>Must be called before the descriptor is closed.</summary>
    public void Unwatch(int descriptor)
    {
        var interest = stackalloc byte[16];
        Describe(interest, descriptor);
        Posix.ControlEpoll(_epoll, Posix.EpollDelete, descriptor, interest);
        _watched.TryRemove(descriptor, out _);
    }

    /// <summary>Calls back every now and then until the answer is true.</summary>
    public void Poll(int key, Func<bool> finished)
    {
        _polled[key] = finished;
        Wake();
    }

    public void Dispose()
    {
        _stopping = true;
        Wake();
    }

    private void Wake()
    {
        byte one = 1;
        Posix.Write(_wakeWrite, &one, 1);
    }

    private void ReadWakeUps()
    {
        var buffer = stackalloc byte[64];
        while (Posix.Read(_wakeRead, buffer, 64) > 0)
        {
        }
    }

    private void Run()
    {
        var events = new byte[Capacity * s_eventSize];
        while (!_stopping)
        {
            int count;
            fixed (byte* first = events)
            {
                count = Posix.WaitEpoll(_epoll, first, Capacity, _polled.IsEmpty ? -1 : PollInterval);
            }

            for (var i = 0; i < count; i++)
            {
                var descriptor = BinaryPrimitives.ReadInt32LittleEndian(events.AsSpan(i * s_eventSize + s_dataOffset));
                if (_watched.TryGetValue(descriptor, out var ready))
                {
                    ready();
                }
            }

            foreach (var (key, finished) in _polled)
            {
                if (finished())
                {
                    _polled.TryRemove(key, out _);
                }
            }
        }

        Posix.Close(_epoll);
        Posix.Close(_wakeRead);
        Posix.Close(_wakeWrite);
    }

    private static void Describe(byte* interest, int descriptor)
    {
        var span = new Span<byte>(interest, 16);
        span.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(span, Posix.EpollIn | Posix.EpollHangUp);
        BinaryPrimitives.WriteInt32LittleEndian(span[s_dataOffset..], descriptor);
    }
}
