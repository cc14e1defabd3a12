namespace LambdaIaC.Compiler.Packaging.Projects;

/// <summary>The command line of a publish whose output depends on the sources alone: not on the folder, the commit or the machine.</summary>
internal static class PublishOptions
{
    /// <summary>Changes when the options change, so that packages made with other ones are not taken from the cache.</summary>
    public const string Version = "1";

    public static IEnumerable<string> For(string project, PublishFiles files, bool isCustomRuntime) =>
        [
            "publish", project, "--configuration", "Release", "--nologo",
            // One process per project, and none that stays: projects are published side by side instead.
            "-maxCpuCount:1", "-nodeReuse:false", "-terminalLogger:off", "-verbosity:quiet", "-consoleLoggerParameters:NoSummary;ErrorsOnly",
            .. Properties(project, files, isCustomRuntime).Select(static property => $"-property:{property.Key}={MSBuildText.Escape(property.Value)}"),
        ];

    private static Dictionary<string, string> Properties(string project, PublishFiles files, bool isCustomRuntime)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            // As properties, because the options of the command line break on folders with a comma in their name.
            ["ArtifactsPath"] = files.ArtifactsFolder,
            ["PublishDir"] = files.OutputFolder + "/",
            ["CustomBeforeDirectoryBuildProps"] = files.DefaultsPath,
            ["CustomAfterDirectoryBuildTargets"] = files.RecorderPath,
            ["LambdaIaCInputs"] = files.InputsFolder,
            ["Deterministic"] = "true",
            ["PathMap"] = PathMap.For(Path.GetDirectoryName(project) ?? project, files.ArtifactsFolder, PackagesFolder()),
            ["DeterministicSourcePaths"] = "false",
            ["IncludeSourceRevisionInInformationalVersion"] = "false",
            ["EnableSourceControlManagerQueries"] = "false",
            ["EnableSourceLink"] = "false",
        };
        if (!isCustomRuntime)
        {
            // Lambda starts `dotnet` with the assembly and needs its runtimeconfig.json, which libraries do not have by themselves.
            // The host program would be that of the machine it is published on.
            properties["GenerateRuntimeConfigurationFiles"] = "true";
            properties["UseAppHost"] = "false";
        }

        return properties;
    }

    private static string PackagesFolder() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
