namespace LambdaIaC.Compiler.Packaging.Projects;

/// <summary>The files that a publish is given: defaults a project may override, and a target that records what went in.</summary>
/// <param name="folder">The build folder of the project.</param>
internal sealed class PublishFiles(string folder)
{
    private const string Defaults = """
        <Project>
          <PropertyGroup>
            <!-- Symbols hold checksums of generated files, whose line ends differ between systems; the assembly holds a hash of the symbols.
                 A project that prefers line numbers in stack traces sets DebugType itself. -->
            <DebugType>none</DebugType>
            <PublishDocumentationFiles>false</PublishDocumentationFiles>
            <PublishReferencesDocumentationFiles>false</PublishReferencesDocumentationFiles>
          </PropertyGroup>
        </Project>
        """;

    private const string Recorder = """
        <Project>
          <Target Name="LambdaIaCRecordInputs" AfterTargets="CoreCompile">
            <ItemGroup>
              <LambdaIaCLine Include="project|$(MSBuildProjectFullPath)" />
              <LambdaIaCLine Include="tools|$(NuGetPackageRoot)" Condition="'$(NuGetPackageRoot)' != ''" />
              <LambdaIaCLine Include="tools|$(NetCoreRoot)" Condition="'$(NetCoreRoot)' != ''" />
              <LambdaIaCLine Include="@(Compile->'input|%(FullPath)')" />
              <LambdaIaCLine Include="@(EmbeddedResource->'input|%(FullPath)')" />
              <LambdaIaCLine Include="@(Content->'input|%(FullPath)')" />
              <LambdaIaCLine Include="@(None->'input|%(FullPath)')" />
              <LambdaIaCLine Include="@(AdditionalFiles->'input|%(FullPath)')" />
              <LambdaIaCLine Include="@(EditorConfigFiles->'input|%(FullPath)')" />
              <LambdaIaCLine Include="@(Analyzer->'input|%(FullPath)')" />
              <LambdaIaCLine Include="@(ReferencePath->'input|%(FullPath)')" />
            </ItemGroup>
            <WriteLinesToFile File="$(LambdaIaCInputs)/$([MSBuild]::StableStringHash($(MSBuildProjectFullPath))).txt" Lines="@(LambdaIaCLine)" Overwrite="true" />
          </Target>
        </Project>
        """;

    public string DefaultsPath { get; } = Path.Combine(folder, "defaults.props");

    public string RecorderPath { get; } = Path.Combine(folder, "recorder.targets");

    /// <summary>Where the target lists the inputs of each project.</summary>
    public string InputsFolder { get; } = Path.Combine(folder, "inputs");

    /// <summary>Intermediate files, kept so that the next publish compiles only what changed.</summary>
    public string ArtifactsFolder { get; } = Path.Combine(folder, "artifacts");

    /// <summary>What was published.</summary>
    public string OutputFolder { get; } = Path.Combine(folder, "output");

    /// <summary>Writes the files and empties the folders whose content must be of this publish alone.</summary>
    public void Prepare()
    {
        foreach (var stale in (string[])[InputsFolder, OutputFolder])
        {
            if (Directory.Exists(stale))
            {
                Directory.Delete(stale, recursive: true);
            }

            Directory.CreateDirectory(stale);
        }

        File.WriteAllText(DefaultsPath, Defaults);
        File.WriteAllText(RecorderPath, Recorder);
    }
}
