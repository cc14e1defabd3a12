using System.IO.Compression;
using System.Reflection;

namespace LambdaIaC.Packaging.Tests.Feed;

/// <summary>
/// The packages, made once per test run as a release makes them, in a folder outside of the repository that is a feed.
/// Projects below that folder restore from it and from the sources that the machine is configured with.
/// </summary>
public sealed class PackageFeed : IAsyncLifetime
{
    /// <summary>A version that nobody publishes: a package of the same name in the machine's cache is never taken for ours.</summary>
    public const string Version = "0.1.0-packaging";

    private readonly string _root = Directory.CreateTempSubdirectory("lambdaiac-feed-").FullName;
    private Dictionary<string, string> _environment = [];

    /// <summary>The folder with the packages.</summary>
    public string Folder => Path.Combine(_root, "feed");

    private static string HouseRoot { get; } =
        typeof(PackageFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static metadata => metadata.Key == "HouseRoot").Value!;

    public async Task InitializeAsync()
    {
        _environment = new()
        {
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
            ["DOTNET_NOLOGO"] = "1",
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["MSBUILDTERMINALLOGGER"] = "off",
        };
        // Intermediate files stay below the repository, in the ignored folder of artifacts: a path outside of it would get into the symbols.
        var pack = await RunAsync(
            HouseRoot,
            "pack", "LambdaIaC.Packages.slnf", "-c", "Release", "-o", Folder, "--artifacts-path", Path.Combine(HouseRoot, "artifacts", "packaging"),
            $"-p:Version={Version}", "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzersDuringBuild=false", "-p:UseSharedCompilation=false");
        pack.Expect(0);
        var locals = (await RunAsync(_root, "nuget", "locals", "global-packages", "--list")).Expect(0).Output;
        await File.WriteAllTextAsync(Path.Combine(_root, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(_root, "packages")}" /></config>
              <packageSources><add key="lambdaiac-packaging" value="{Folder}" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{locals[(locals.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A new folder outside of the repository that restores from the feed.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_root, name)).FullName;

    /// <summary>A package of the feed.</summary>
    /// <param name="id">The id.</param>
    /// <param name="extension"><c>nupkg</c>, or <c>snupkg</c> for the symbols.</param>
    public ZipArchive Open(string id, string extension = "nupkg") => ZipFile.OpenRead(Path.Combine(Folder, $"{id}.{Version}.{extension}"));

    /// <summary>Runs <c>dotnet</c> in a folder.</summary>
    internal Task<CommandRun> RunAsync(string folder, params string[] arguments) => CommandRun.StartAsync(folder, _environment, "dotnet", arguments);

    /// <summary>Runs a program in a folder.</summary>
    internal Task<CommandRun> RunProgramAsync(string folder, string program, params string[] arguments) => CommandRun.StartAsync(folder, _environment, program, arguments);
}
