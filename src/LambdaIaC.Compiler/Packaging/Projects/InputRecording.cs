using LambdaIaC.Compiler.Packaging.Sources;

namespace LambdaIaC.Compiler.Packaging.Projects;

/// <summary>Reads what the recording target wrote: the projects that took part, and files of theirs that lie elsewhere.</summary>
internal static class InputRecording
{
    /// <param name="files">The files of the publish.</param>
    public static RecordedInputs Read(PublishFiles files)
    {
        var lines = Directory.EnumerateFiles(files.InputsFolder).SelectMany(File.ReadLines).ToList();
        List<string> folders = [.. Of(lines, "project|").Select(Path.GetDirectoryName).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        // Packages and the SDK never change under one version; what the build made itself follows from the rest.
        List<string> covered = [.. folders.Concat(Of(lines, "tools|")).Append(files.ArtifactsFolder).Select(WithSeparator).Distinct()];
        var inputs = Of(lines, "input|")
            .Where(path => !covered.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)))
            .Concat(ImportedFiles.Of(Of(lines, "project|")))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return new RecordedInputs(folders, [.. inputs]);
    }

    private static IEnumerable<string> Of(List<string> lines, string prefix) =>
        lines.Where(line => line.StartsWith(prefix, StringComparison.Ordinal)).Select(line => line[prefix.Length..]);

    private static string WithSeparator(string folder) => Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;
}
