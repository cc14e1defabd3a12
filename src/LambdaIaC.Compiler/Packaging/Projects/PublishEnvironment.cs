namespace LambdaIaC.Compiler.Packaging.Projects;

/// <summary>The environment of a publish: English and invariant, and without what a surrounding build has left in ours.</summary>
internal static class PublishEnvironment
{
    // MSBuild reads every variable as a property; these would make a different build.
    private static readonly string[] s_removed =
    [
        "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly",
        "Configuration", "Platform", "TargetFramework", "RuntimeIdentifier", "OutDir", "OutputPath", "Version", "PathMap", "DebugType",
    ];

    public static void Apply(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(static name => s_removed.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList())
        {
            environment.Remove(name);
        }

        // Messages are parsed, and files are sorted by the rules of the culture.
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
    }
}
