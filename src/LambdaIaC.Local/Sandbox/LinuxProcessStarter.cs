using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;

namespace LambdaIaC.Local.Sandbox;

/// <summary>
/// Starts processes by posix_spawn: in a session of their own, so that one signal reaches the whole tree, and with one pipe for both
/// output streams, so that their order is kept. System.Diagnostics.Process can do neither.
/// </summary>
internal sealed unsafe class LinuxProcessStarter(DescriptorWatcher watcher) : IProcessStarter
{
    private const int ReadOnly = 0;
    private const int SetFlagsCommand = 4;

    public IFunctionProcess Start(FunctionCommand command, IOutputSink output)
    {
        var pipe = stackalloc int[2];
        if (Posix.Pipe(pipe, Posix.CloseOnExec) != 0)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }

        var (readEnd, writeEnd) = (pipe[0], pipe[1]);
        try
        {
            Posix.SetStatusFlags(readEnd, SetFlagsCommand, Posix.NonBlocking);
            var pid = Spawn(command, standardInput: -1, writeEnd);
            return new LinuxProcess(pid, readEnd, output, watcher);
        }
        catch (ProcessStartException)
        {
            Posix.Close(readEnd);
            throw;
        }
        finally
        {
            Posix.Close(writeEnd);
        }
    }

    /// <param name="command">What to start.</param>
    /// <param name="standardInput">A descriptor; negative for none.</param>
    /// <param name="output">A descriptor for both output streams; negative for none.</param>
    /// <returns>The process id.</returns>
    public static int Spawn(FunctionCommand command, int standardInput, int output)
    {
        var actions = stackalloc byte[Posix.OpaqueSize];
        var attributes = stackalloc byte[Posix.OpaqueSize];
        Posix.InitFileActions(actions);
        Posix.InitAttributes(attributes);
        var arguments = NativeStrings([command.File, .. command.Arguments]);
        var environment = NativeStrings(command.Environment.Select(variable => $"{variable.Key}={variable.Value}"));
        try
        {
            Connect(actions, 0, standardInput);
            Connect(actions, 1, output);
            Connect(actions, 2, output);
            Posix.AddChangeDirectory(actions, command.WorkingDirectory);
            ResetSignals(attributes);
            int pid;
            var error = Posix.Spawn(&pid, command.File, actions, attributes, arguments, environment);
            return error == 0 ? pid : throw new ProcessStartException(command.File, ReasonOf(error));
        }
        finally
        {
            Free(arguments);
            Free(environment);
            Posix.DestroyFileActions(actions);
            Posix.DestroyAttributes(attributes);
        }
    }

    private static void Connect(byte* actions, int descriptor, int source)
    {
        if (source >= 0)
        {
            Posix.AddDuplicate(actions, source, descriptor);
        }
        else
        {
            const int readWrite = 2;
            Posix.AddOpen(actions, descriptor, "/dev/null", descriptor == 0 ? ReadOnly : readWrite, 0);
        }
    }

    /// <summary>.NET ignores SIGPIPE, and an ignored signal stays ignored over exec: shell pipelines of a function would not end.</summary>
    private static void ResetSignals(byte* attributes)
    {
        var signals = stackalloc byte[Posix.OpaqueSize];
        Posix.FillSignals(signals);
        Posix.SetSignalDefaults(attributes, signals);
        Posix.EmptySignals(signals);
        Posix.SetSignalMask(attributes, signals);
        Posix.SetFlags(attributes, Posix.SpawnSetSession | Posix.SpawnSetSignalDefaults | Posix.SpawnSetSignalMask);
    }

    private static string ReasonOf(int error)
    {
        var text = Marshal.GetPInvokeErrorMessage(error);
        return text.Length == 0 ? $"error {error}" : char.ToLowerInvariant(text[0]) + text[1..];
    }

    /// <summary>A null-terminated array of null-terminated strings.</summary>
    private static byte** NativeStrings(IEnumerable<string> strings)
    {
        var encoded = strings.Select(Encoding.UTF8.GetBytes).ToList();
        var array = (byte**)NativeMemory.AllocZeroed((nuint)(encoded.Count + 1), (nuint)sizeof(byte*));
        for (var i = 0; i < encoded.Count; i++)
        {
            array[i] = (byte*)NativeMemory.AllocZeroed((nuint)encoded[i].Length + 1);
            encoded[i].CopyTo(new Span<byte>(array[i], encoded[i].Length));
        }

        return array;
    }

    private static void Free(byte** strings)
    {
        for (var current = strings; *current is not null; current++)
        {
            NativeMemory.Free(*current);
        }

        NativeMemory.Free(strings);
    }
}
