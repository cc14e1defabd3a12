using System.Security.Cryptography;
using LambdaIaC.Local.ControlPlane;

namespace LambdaIaC.Local.Hosting;

/// <summary>
/// The ownership of a state directory: one process at a time. The operating system holds it and lets go when the process ends in
/// whatever way, so a dead owner never stands in the way.
/// </summary>
internal sealed class ServiceLock : IDisposable
{
    private readonly FileStream _guard;
    private readonly string _file;

    private ServiceLock(FileStream guard, string file, ServiceOwner owner) => (_guard, _file, Owner) = (guard, file, owner);

    /// <summary>This process, as others see it.</summary>
    public ServiceOwner Owner { get; private set; }

    /// <summary>Where the owner of a state directory is written down.</summary>
    public static string FileIn(string stateDirectory) => Path.Combine(stateDirectory, "service.lock");

    /// <summary>Takes the directory; null when another process has it.</summary>
    public static ServiceLock? TryTake(string stateDirectory, string command, AccountScope scope, DateTimeOffset now)
    {
        FileStream guard;
        try
        {
            guard = new FileStream(Path.Combine(stateDirectory, "service.guard"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }

        var owner = new ServiceOwner
        {
            Pid = Environment.ProcessId,
            Command = command,
            Since = now,
            Token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)),
            Region = scope.Region,
            AccountId = scope.AccountId,
        };
        var taken = new ServiceLock(guard, FileIn(stateDirectory), owner);
        owner.Write(taken._file);
        return taken;
    }

    /// <summary>Tells others where this process answers.</summary>
    public void Publish(Uri endpoint)
    {
        Owner = Owner with { Endpoint = endpoint };
        Owner.Write(_file);
    }

    public void Dispose()
    {
        File.Delete(_file);
        _guard.Dispose();
    }
}

/// <summary>Another process owns the state directory; the message is one line for a person.</summary>
internal sealed class StateDirectoryInUseException(string stateDirectory, ServiceOwner? owner) : IOException(
    $"The state directory {stateDirectory} is in use by {owner?.ToString() ?? "another process"}. Wait until that has ended, or use another directory (--state DIR).");
