using System.Globalization;
using System.Runtime.InteropServices;

namespace LambdaIaC.Local.RuntimeHosts;

/// <summary>A .NET installation with its runtimes, found without starting anything.</summary>
/// <param name="Root">Where <c>dotnet</c> and <c>shared</c> are.</param>
/// <param name="Majors">The major versions of the runtimes that are installed.</param>
internal sealed record DotNetInstallation(string Root, IReadOnlySet<int> Majors)
{
    private static readonly string s_program = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";

    /// <summary>The program that starts assemblies.</summary>
    public string File => Path.Combine(Root, s_program);

    public int Newest => Majors.Max();

    /// <returns>The installation that runs us, else the one on the search path; null when there is none.</returns>
    public static DotNetInstallation? Find()
    {
        var ours = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(directory => Path.Combine(directory, s_program))
            .Where(System.IO.File.Exists)
            .Select(program => Path.GetDirectoryName(new FileInfo(program).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? program)!);
        string?[] candidates = [ours, Environment.GetEnvironmentVariable("DOTNET_ROOT"), .. onPath];
        return candidates.Select(TryOpen).FirstOrDefault(found => found is not null);
    }

    private static DotNetInstallation? TryOpen(string? root)
    {
        if (root is null || !System.IO.File.Exists(Path.Combine(root, s_program)))
        {
            return null;
        }

        var runtimes = new DirectoryInfo(Path.Combine(root, "shared", "Microsoft.NETCore.App"));
        var majors = new HashSet<int>();
        foreach (var runtime in runtimes.Exists ? runtimes.EnumerateDirectories() : [])
        {
            if (int.TryParse(runtime.Name.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major))
            {
                majors.Add(major);
            }
        }

        return majors.Count > 0 ? new DotNetInstallation(root, majors) : null;
    }
}
