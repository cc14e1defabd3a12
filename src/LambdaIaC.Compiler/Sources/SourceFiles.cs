namespace LambdaIaC.Compiler.Sources;

/// <summary>Reads text files from the disk.</summary>
internal sealed class SourceFiles : ISourceReader
{
    /// <inheritdoc />
    public SourceText Read(string file)
    {
        try
        {
            return File.Exists(file) ? new SourceText(File.ReadAllText(file)) : SourceText.Missing;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new SourceText(Text: null, exception.Message);
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<string> SourcesIn(string directory)
    {
        try
        {
            return Directory.Exists(directory) ? [.. Within(new DirectoryInfo(directory)).Order(StringComparer.Ordinal)] : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static IEnumerable<string> Within(DirectoryInfo directory) =>
        directory.EnumerateFiles("*.cs").Select(static file => file.FullName).Concat(
            directory.EnumerateDirectories().Where(static inner => inner.Name is not ("bin" or "obj" or "node_modules") && inner.Name[0] != '.' && inner.LinkTarget is null).SelectMany(Within));
}
