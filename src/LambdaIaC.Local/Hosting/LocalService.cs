using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.ControlPlane.Http;
using LambdaIaC.Local.Identity;
using LambdaIaC.Local.Logs;
using LambdaIaC.Local.Provider;
using LambdaIaC.Local.Storage;
using Microsoft.AspNetCore.Http;

namespace LambdaIaC.Local.Hosting;

/// <summary>The local service in this process: it owns a state directory, runs functions and, with a port, answers over HTTP.</summary>
internal sealed class LocalService : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly ServiceLock _lock;
    private readonly Action<string> _notice;
    private LoopbackServer? _server;
    private int _disposed;

    private LocalService(ServiceLock taken, LambdaService lambda, ILogStore logs, LocalServiceOptions options)
    {
        _lock = taken;
        _notice = options.Notice;
        Lambda = lambda;
        Logs = logs;
        Provider = new LocalProvider(new ProviderCalls(lambda, new RoleStore(lambda.Store, lambda.Scope, options.Time), logs));
    }

    public LambdaService Lambda { get; }

    public IResourceProvider Provider { get; }

    public ILogStore Logs { get; }

    /// <summary>Where it answers; null when it does not listen.</summary>
    public Uri? Endpoint => _server?.Address;

    /// <summary>Takes the state directory and starts.</summary>
    /// <exception cref="StateDirectoryInUseException">Another process has it.</exception>
    /// <exception cref="ServiceDatabaseException">What is in it cannot be read.</exception>
    /// <exception cref="PortInUseException">Something else listens on the port.</exception>
    public static async Task<LocalService> StartAsync(LocalServiceOptions options, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(options.StateDirectory);
        var taken = ServiceLock.TryTake(options.StateDirectory, options.Command, options.Settings.Scope, options.Time.GetUtcNow())
            ?? throw new StateDirectoryInUseException(options.StateDirectory, ServiceOwner.Read(ServiceLock.FileIn(options.StateDirectory)));
        return await StartAsync(taken, options, cancellationToken);
    }

    /// <summary>Starts in a state directory that is taken already; it is let go when the service stops or cannot start.</summary>
    public static async Task<LocalService> StartAsync(ServiceLock taken, LocalServiceOptions options, CancellationToken cancellationToken)
    {
        var service = Open(taken, options);
        try
        {
            service.Lambda.SweepPackages();
            if (options.Port is { } port)
            {
                await service.ListenAsync(port, cancellationToken);
            }

            return service;
        }
        catch
        {
            await service.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
        {
            return;
        }

        await _stopping.CancelAsync();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        await Lambda.DisposeAsync();
        await Logs.DisposeAsync();
        _lock.Dispose();
        _stopping.Dispose();
    }

    private static LocalService Open(ServiceLock taken, LocalServiceOptions options)
    {
        ServiceStore? store = null;
        try
        {
            store = ServiceStore.Open(Path.Combine(options.StateDirectory, "service.db"));
            var logs = options.OpenLogs(options);
            var invoker = options.CreateInvoker(options, logs);
            var code = new CodeStore(Path.Combine(options.StateDirectory, "code"));
            var layers = new CodeStore(Path.Combine(options.StateDirectory, "layers"));
            return new LocalService(taken, new LambdaService(options.Settings, store, code, layers, invoker, options.Time, options.Notice), logs, options);
        }
        catch
        {
            store?.Dispose();
            taken.Dispose();
            throw;
        }
    }

    private async Task ListenAsync(int port, CancellationToken cancellationToken)
    {
        var lambda = new LambdaHttpEntrance(Lambda);
        var tools = new ToolEntrance(this, _lock.Owner.Token);
        _server = await LoopbackServer.StartAsync(port, context => AnswerAsync(lambda, tools, context), cancellationToken);
        _lock.Publish(_server.Address);
    }

    private async Task AnswerAsync(LambdaHttpEntrance lambda, ToolEntrance tools, HttpContext context)
    {
        try
        {
            if (BrowserGuard.Refuses(context.Request))
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
            }
            else if (context.Request.Path.StartsWithSegments(ToolEntrance.Prefix, StringComparison.Ordinal))
            {
                await tools.AnswerAsync(context, _stopping.Token);
            }
            else
            {
                await lambda.AnswerAsync(context, _stopping.Token);
            }
        }
        catch (Exception failure) when (
            failure is ClientGoneException
            || context.RequestAborted.IsCancellationRequested
            || (failure is OperationCanceledException && _stopping.IsCancellationRequested))
        {
            // The client went away or sent less than it said, or the service stops: there is nobody to answer.
            context.Abort();
        }
        catch (Exception bug) when (!context.Response.HasStarted)
        {
            // The boundary of the process: the client gets AWS's answer for such a case, the person who runs the service what happened.
            _notice($"A request failed because of a mistake in LambdaIaC, please report it: {context.Request.Method} {context.Request.Path}: {bug}");
            await ResponseWriter.WriteAsync(context.Response, ApiError.Service($"The local service failed: {bug.Message}"));
        }
    }
}
