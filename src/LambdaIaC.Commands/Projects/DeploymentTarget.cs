using LambdaIaC.Commands.Terminals;
using LambdaIaC.Engine;
using LambdaIaC.Engine.State;
using LambdaIaC.Local.Hosting;

namespace LambdaIaC.Commands.Projects;

/// <summary>Where a stack is deployed to: its state, and the local service that makes its resources real.</summary>
internal sealed class DeploymentTarget : IAsyncDisposable
{
    private DeploymentTarget(LocalConnection service, Deployment deployment)
    {
        Service = service;
        Deployment = deployment;
    }

    /// <summary>The local service: the one that is running, or one of this process.</summary>
    public LocalConnection Service { get; }

    public Deployment Deployment { get; }

    /// <summary>Connects to the service of the state directory, or hosts it for as long as this lives.</summary>
    /// <param name="project">The stack.</param>
    /// <param name="terminal">Where remarks go.</param>
    /// <param name="command">What others are told that this process does, such as <c>up</c>.</param>
    /// <param name="lockTimeout">How long to wait for another process that is changing the stack.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="CommandFailure">The state directory cannot be used.</exception>
    public static async Task<DeploymentTarget> OpenAsync(
        StackProject project, Terminal terminal, string command, TimeSpan lockTimeout, CancellationToken cancellationToken)
    {
        var options = new LocalServiceOptions { StateDirectory = project.StateDirectory, Command = command, Notice = terminal.Warn };
        var service = await ServiceFailure.GuardAsync(() => LocalConnection.OpenAsync(options, cancellationToken));
        return new DeploymentTarget(service, new Deployment(new DeploymentContext
        {
            Location = new StateLocation(project.StateDirectory, project.Stack.Name),
            Project = project.Identity,
            Command = command,
            LockTimeout = lockTimeout,
            Provider = service.Provider,
        }));
    }

    public ValueTask DisposeAsync() => Service.DisposeAsync();
}
