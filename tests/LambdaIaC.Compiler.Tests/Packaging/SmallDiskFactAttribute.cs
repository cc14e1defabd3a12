namespace LambdaIaC.Compiler.Tests.Packaging;

/// <summary>A test that mounts a file system of a few kilobytes, which takes Linux and root.</summary>
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute() => Skip = OperatingSystem.IsLinux() && (Environment.UserName == "root" || Environment.GetEnvironmentVariable("CI") == "true")
        ? null
        : "Mounting a small file system takes Linux and root.";
}
