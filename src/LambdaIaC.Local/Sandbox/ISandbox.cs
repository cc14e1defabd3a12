using System.Net.Sockets;

namespace LambdaIaC.Local.Sandbox;

/// <summary>
/// The place of one execution environment: what it sees as its directories and its network, and how processes start in it. It outlives
/// its processes: after a timeout or a crash the next process starts in the same place and finds its files.
/// </summary>
internal interface ISandbox : IAsyncDisposable
{
    SandboxPaths Paths { get; }

    /// <summary>A listening socket that the function can reach; its address becomes <c>AWS_LAMBDA_RUNTIME_API</c>.</summary>
    Socket ListenForRuntimeApi();

    /// <summary>Starts a process in the sandbox.</summary>
    /// <exception cref="ProcessStartException">The file is missing or cannot be executed.</exception>
    IFunctionProcess Start(FunctionCommand command, IOutputSink output);
}
