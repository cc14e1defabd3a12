using LambdaIaC.Compiler.Packaging.Sources;

namespace LambdaIaC.Compiler.Packaging.Projects;

/// <summary>A .NET project, published in the Release configuration.</summary>
/// <param name="project">The absolute path of the project file.</param>
/// <param name="isCustomRuntime">Whether the project brings its own runtime (<c>provided.*</c>) instead of being loaded by Lambda's.</param>
/// <param name="buildFolder">Where the publish works.</param>
/// <param name="stateDirectory">The state directory, never an input.</param>
/// <param name="sdk">The SDK.</param>
/// <param name="publisher">Runs the publish.</param>
internal sealed class ProjectSource(
    string project, bool isCustomRuntime, string buildFolder, string stateDirectory, DotNetSdk sdk, ProjectPublisher publisher) : ICodeSource
{
    public string Key => KeyOf(project, isCustomRuntime);

    public string Description => $"the project '{project}'";

    public bool IsRemembered => true;

    public static string KeyOf(string project, bool isCustomRuntime) => $"{(isCustomRuntime ? "custom-project" : "project")}:{project}";

    public Outcome<InputState> Inspect(RecordedInputs? known, HashMemo memo)
    {
        using var fingerprint = new Fingerprint();
        fingerprint.Add(PublishOptions.Version);
        fingerprint.Add(sdk.Identity());
        new ProjectInputs(Path.GetDirectoryName(project) ?? project, stateDirectory).AddTo(fingerprint, known ?? RecordedInputs.None, memo);
        return fingerprint.ToState();
    }

    public async Task<Outcome<CollectedCode>> CollectAsync(CancellationToken cancellationToken)
    {
        var files = new PublishFiles(buildFolder);
        if (await publisher.PublishAsync(project, files, isCustomRuntime, cancellationToken) is { } error)
        {
            return Outcome<CollectedCode>.Failed(error);
        }

        var entries = PublishedEntries.Read(files.OutputFolder);
        return entries.HasFailed
            ? Outcome<CollectedCode>.Failed(entries.Error)
            : new CollectedCode(entries.Value, InputRecording.Read(files));
    }
}
