using LambdaIaC.Local.ControlPlane.Http;
using LambdaIaC.Local.Hosting;
using LambdaIaC.Local.Storage;

namespace LambdaIaC.Commands.Projects;

/// <summary>Why the local service cannot be reached or hosted, as an exit code and a line.</summary>
internal static class ServiceFailure
{
    /// <summary>Runs something that reaches for the service.</summary>
    /// <exception cref="CommandFailure">It cannot be had; the message is for the user.</exception>
    public static async Task<T> GuardAsync<T>(Func<Task<T>> open)
    {
        try
        {
            return await open();
        }
        catch (StateDirectoryInUseException failure)
        {
            throw new CommandFailure(ExitCode.TimedOut, failure.Message);
        }
        catch (Exception failure) when (failure is ServiceDatabaseException or PortInUseException or IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.Failed, failure.Message);
        }
    }
}
