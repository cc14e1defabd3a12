namespace LambdaIaC.Compiler.Packaging.Projects;

/// <summary>The .NET SDK that publishes projects.</summary>
/// <param name="Executable">The path of <c>dotnet</c>, or its bare name when it was not found.</param>
internal sealed record DotNetSdk(string Executable)
{
    private static readonly string s_name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";

    /// <summary>Finds the SDK whose <c>dotnet</c> runs this program, or else the first one of the environment.</summary>
    public static DotNetSdk Find()
    {
        IEnumerable<string?> candidates =
        [
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH"),
            Path.GetFileName(Environment.ProcessPath) == s_name ? Environment.ProcessPath : null,
            .. Folders().Select(static folder => Path.Combine(folder, s_name)),
        ];
        return new DotNetSdk(candidates.FirstOrDefault(static candidate => File.Exists(candidate)) ?? s_name);
    }

    /// <summary>Tells installations apart without starting one: the versions of the SDKs that it has.</summary>
    public string Identity()
    {
        if (!File.Exists(Executable))
        {
            return "";
        }

        var real = File.ResolveLinkTarget(Executable, returnFinalTarget: true)?.FullName ?? Executable;
        var versions = Path.Combine(Path.GetDirectoryName(real) ?? "", "sdk");
        return Directory.Exists(versions)
            ? string.Join(' ', Directory.EnumerateDirectories(versions).Select(Path.GetFileName).Order(StringComparer.Ordinal))
            : "";
    }

    private static IEnumerable<string> Folders() =>
        [
            .. new[] { Environment.GetEnvironmentVariable("DOTNET_ROOT") }.OfType<string>().Where(static root => root.Length > 0),
            .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
        ];
}
