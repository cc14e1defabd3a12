using System.ComponentModel;
using System.Diagnostics;

namespace LambdaIaC.Local.Sandbox;

/// <summary>Starts processes by the means of .NET alone: macOS and Windows.</summary>
internal sealed class PortableProcessStarter : IProcessStarter
{
    public IFunctionProcess Start(FunctionCommand command, IOutputSink output)
    {
        var start = new ProcessStartInfo(command.File, command.Arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = command.WorkingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in command.Environment)
        {
            start.Environment[name] = value;
        }

        try
        {
            return new PortableProcess(Process.Start(start)!, output);
        }
        catch (Win32Exception failure)
        {
            throw new ProcessStartException(command.File, failure.Message);
        }
    }
}
