using System.Runtime.InteropServices;
using System.Text;

namespace LambdaIaC.Local.Sandbox;

/// <summary>
/// A small shell that ends all functions when we are gone, however we went. It reads their ids from a pipe, and the end of the pipe is
/// our end. (PR_SET_PDEATHSIG would reach only the direct child, fires when the starting thread ends, and needs a helper program.)
/// </summary>
internal sealed unsafe class OrphanGuard : IDisposable
{
    private const string Script = """
        trap '' INT TERM HUP
        live=
        while read -r change pid; do
          case $change in
            add) live="$live $pid" ;;
            drop) kept=; for other in $live; do [ "$other" = "$pid" ] || kept="$kept $other"; done; live=$kept ;;
          esac
        done
        for pid in $live; do kill -s KILL -- "-$pid" 2>/dev/null; done
        """;

    private readonly Lock _gate = new();
    private readonly int _pid;
    private readonly int _pipe;
    private bool _disposed;

    public OrphanGuard()
    {
        var ends = stackalloc int[2];
        if (Posix.Pipe(ends, Posix.CloseOnExec) != 0)
        {
            throw new ProcessStartException("/bin/sh", Marshal.GetLastPInvokeErrorMessage());
        }

        var command = new FunctionCommand("/bin/sh", ["-c", Script], new Dictionary<string, string>(), "/");
        try
        {
            _pid = LinuxProcessStarter.Spawn(command, standardInput: ends[0], output: -1);
            _pipe = ends[1];
        }
        catch (ProcessStartException)
        {
            Posix.Close(ends[1]);
            throw;
        }
        finally
        {
            Posix.Close(ends[0]);
        }
    }

    public void Add(int pid) => Send($"add {pid}\n");

    public void Drop(int pid) => Send($"drop {pid}\n");

    public void Dispose()
    {
        lock (_gate)
        {
            if (!_disposed)
            {
                _disposed = true;
                Posix.Close(_pipe);
                int status;
                var usage = stackalloc byte[256];
                Posix.Wait(_pid, &status, options: 0, usage);
            }
        }
    }

    /// <summary>A guard that was killed is not replaced: the list of running processes serves the next start.</summary>
    private void Send(string line)
    {
        lock (_gate)
        {
            var bytes = Encoding.ASCII.GetBytes(line);
            fixed (byte* first = bytes)
            {
                if (!_disposed)
                {
                    Posix.Write(_pipe, first, bytes.Length);
                }
            }
        }
    }
}
