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
}
