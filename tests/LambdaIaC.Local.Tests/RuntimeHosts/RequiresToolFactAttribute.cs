namespace LambdaIaC.Local.Tests.RuntimeHosts;

/// <summary>A test that needs a program of the machine: skipped where it is missing, except on a build server, where it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresToolFactAttribute : FactAttribute
{
    public RequiresToolFactAttribute(params string[] tools)
    {
        var missing = tools.Where(tool => !IsOnPath(tool)).ToList();
        if (missing.Count > 0 && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = $"Not installed: {string.Join(", ", missing)}.";
        }
    }

    private static bool IsOnPath(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(directory => File.Exists(Path.Combine(directory, tool)) || File.Exists(Path.Combine(directory, $"{tool}.exe")));
}
