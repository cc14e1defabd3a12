using System.Net;
using System.Net.Sockets;

namespace LambdaIaC.Local.Sandbox;

/// <summary>An execution environment of the process tier: real paths and the machine's loopback.</summary>
internal sealed class ProcessSandbox(SandboxPaths paths, ProcessSandboxFactory factory) : ISandbox
{
    private const int Backlog = 64;

    public SandboxPaths Paths => paths;

    public Socket ListenForRuntimeApi()
    {
        var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(Backlog);
        return listener;
    }

    public IFunctionProcess Start(FunctionCommand command, IOutputSink output) => factory.Start(command, output);

    public ValueTask DisposeAsync()
    {
        factory.Remove(paths.TemporaryDirectory);
        return ValueTask.CompletedTask;
    }
}
