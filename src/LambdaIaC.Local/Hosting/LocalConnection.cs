using LambdaIaC.Engine.Providers;

namespace LambdaIaC.Local.Hosting;

/// <summary>
/// The local service as a tool uses it: the one that runs in another process and owns the state directory, or one of its own for as
/// long as the connection lives. Both behave the same.
/// </summary>
internal abstract class LocalConnection : IAsyncDisposable
{
    /// <summary>A service that is just being started has not told yet where it answers.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Makes the resources of stacks real.</summary>
    public abstract IResourceProvider Provider { get; }

    /// <summary>The logs of the functions.</summary>
    public abstract ILogReader Logs { get; }

    /// <summary>Where the service answers AWS clients; null when it does not listen.</summary>
    public abstract Uri? Endpoint { get; }

    /// <summary>Connects to the owner of the state directory, or becomes it.</summary>
    /// <param name="options">How the service is hosted if it has to be; the port is only used then.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="StateDirectoryInUseException">Its owner does not listen.</exception>
    /// <exception cref="Storage.ServiceDatabaseException">What is in it cannot be read.</exception>
    public static async Task<LocalConnection> OpenAsync(LocalServiceOptions options, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(options.StateDirectory);
        var started = options.Time.GetTimestamp();
        while (true)
        {
            if (ServiceLock.TryTake(options.StateDirectory, options.Command, options.Settings.Scope, options.Time.GetUtcNow()) is { } taken)
            {
                return new HostedConnection(await LocalService.StartAsync(taken, options, cancellationToken));
            }

            var owner = ServiceOwner.Read(ServiceLock.FileIn(options.StateDirectory));
            if (owner?.Endpoint is { } endpoint)
            {
                return new RemoteConnection(owner, endpoint, options);
            }

            if (options.Time.GetElapsedTime(started) > s_patience)
            {
                throw new StateDirectoryInUseException(options.StateDirectory, owner);
            }

            await Task.Delay(s_pause, options.Time, cancellationToken);
        }
    }

    /// <summary>Invokes a function as an AWS client does.</summary>
    public abstract Task<InvokeAnswer> InvokeAsync(InvokeCall call, CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
