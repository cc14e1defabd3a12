namespace LambdaIaC.Tests.Disks;

/// <summary>A test that mounts a small file system: on Linux with the right to mount, skipped elsewhere, and never skipped silently on a build server.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute()
    {
        if (!CanMount() && Environment.GetEnvironmentVariable("CI") is not "true")
        {
            Skip = "It mounts a small tmpfs, which takes root on Linux and the right to mount.";
        }
    }

    /// <summary>Root in a container may lack the capability (CAP_SYS_ADMIN is bit 21 of the effective set).</summary>
    private static bool CanMount()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return false;
        }

        var line = File.ReadLines("/proc/self/status").First(static line => line.StartsWith("CapEff:", StringComparison.Ordinal));
        return ((Convert.ToUInt64(line[7..].Trim(), 16) >> 21) & 1) == 1;
    }
}
