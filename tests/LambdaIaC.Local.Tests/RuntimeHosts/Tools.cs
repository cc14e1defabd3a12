namespace LambdaIaC.Local.Tests.RuntimeHosts;

/// <summary>The programs that tests use.</summary>
internal static class Tools
{
    /// <returns>Why a test is skipped; null when it can run, and on a build server, where it must not be skipped.</returns>
    public static string? ReasonToSkip(params string[] tools)
    {
        var missing = tools.Where(tool => !IsOnPath(tool)).ToList();
        return missing.Count > 0 && Environment.GetEnvironmentVariable("CI") != "true" ? $"Not installed: {string.Join(", ", missing)}." : null;
    }

    private static bool IsOnPath(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(directory => File.Exists(Path.Combine(directory, tool)) || File.Exists(Path.Combine(directory, $"{tool}.exe")));
}
