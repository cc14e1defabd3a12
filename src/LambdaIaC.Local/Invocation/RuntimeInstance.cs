using System.Net;
using LambdaIaC.Local.Logs;
using LambdaIaC.Local.RuntimeApi;
using LambdaIaC.Local.RuntimeHosts;
using LambdaIaC.Local.Sandbox;

namespace LambdaIaC.Local.Invocation;

/// <summary>One process of an environment with its side of the Runtime API, from start to exit.</summary>
internal sealed class RuntimeInstance : IRuntimeSessionObserver
{
    private static readonly TimeSpan s_killLimit = TimeSpan.FromSeconds(5);

    private readonly TaskCompletionSource<StartOutcome> _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ExecutionEnvironment _environment;
    private readonly IDisposable _listener;
    private ActiveInvocation? _expired;

    private RuntimeInstance(
        ExecutionEnvironment environment, EnvironmentServices services, ISandbox sandbox, RuntimeLaunch.Ready launch, FunctionLog log)
    {
        _environment = environment;
        Session = new RuntimeSession(this);
        var socket = sandbox.ListenForRuntimeApi();
        var address = ((IPEndPoint)socket.LocalEndPoint!).ToString();
        _listener = services.RuntimeApi.Listen(socket, new RuntimeApiPort(Session, this));
        try
        {
            Process = sandbox.Start(Command(log, sandbox.Paths, launch, address), new LineAssembler(log, services.Time));
        }
        catch
        {
            _listener.Dispose();
            throw;
        }
    }

    public RuntimeSession Session { get; }

    public IFunctionProcess Process { get; }

    /// <summary>Completes with the first <c>next</c>, with an error of the init phase, or with the exit.</summary>
    public Task<StartOutcome> Started => _started.Task;

    /// <exception cref="ProcessStartException">The executable cannot be started.</exception>
    public static RuntimeInstance Start(
        ExecutionEnvironment environment, EnvironmentServices services, ISandbox sandbox, RuntimeLaunch.Ready launch, FunctionLog log)
    {
        var instance = new RuntimeInstance(environment, services, sandbox, launch, log);
        _ = instance.WatchAsync();
        return instance;
    }

    /// <summary>Leaves an invocation whose time is over to the exit of the process.</summary>
    public void Expire(ActiveInvocation invocation) => Volatile.Write(ref _expired, invocation);

    /// <summary>That invocation, for whoever asks first.</summary>
    public ActiveInvocation? TakeExpired() => Interlocked.Exchange(ref _expired, null);

    /// <summary>Ends the process.</summary>
    /// <returns>Whether it has ended and its last output has been logged; false for one that even the system cannot end yet.</returns>
    public async Task<bool> EndAsync()
    {
        Process.Kill();
        await Task.WhenAny(Process.Exited, Task.Delay(s_killLimit));
        return Process.Exited.IsCompleted;
    }

    public void OnReady() => _started.TrySetResult(new StartOutcome.Ready());

    public void OnInitError(FunctionAnswer error) => _started.TrySetResult(new StartOutcome.Failed(_ => error));

    public void OnHandedOut(ActiveInvocation invocation) => _environment.OnHandedOut(invocation);

    public void OnAnswered(ActiveInvocation invocation, FunctionAnswer answer) => _environment.OnAnswered(invocation, answer);

    public void OnFinished(ActiveInvocation invocation) => _environment.OnFinished(this, invocation);

    private static FunctionCommand Command(FunctionLog log, SandboxPaths paths, RuntimeLaunch.Ready launch, string address)
    {
        var variables = ProcessVariables.Build(log.Function, paths, launch, address, log.Stream);
        var (file, arguments) = (launch.File, launch.Arguments);
        if (launch.HonoursWrapper && variables.TryGetValue("AWS_LAMBDA_EXEC_WRAPPER", out var wrapper) && !OperatingSystem.IsWindows())
        {
            // The shell gives what AWS gives when the wrapper is missing: a message and exit status 127.
            arguments = ["-c", "exec \"$0\" \"$@\"", paths.Translate(wrapper), file, .. arguments];
            file = "/bin/sh";
        }

        return new FunctionCommand(file, arguments, variables, paths.TaskRoot);
    }

    private async Task WatchAsync()
    {
        var exit = await Process.Exited;
        var waiting = Session.Close();
        _listener.Dispose();
        _started.TrySetResult(new StartOutcome.Failed(requestId => FunctionAnswer.Exited(requestId, exit)));
        _environment.OnExited(this, exit, waiting);
    }
}
