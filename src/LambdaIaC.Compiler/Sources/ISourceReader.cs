namespace LambdaIaC.Compiler.Sources;

/// <summary>Reads the text files that the compiler may look at: the sources of a stack for the place of a finding, and its settings.</summary>
internal interface ISourceReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="file">The full path, as the C# compiler wrote it into the program.</param>
    /// <returns>The text, that there is no such file, or why it cannot be read.</returns>
    SourceText Read(string file);

    /// <summary>The C# files of a project, in the order of their names; those that a build makes are left out.</summary>
    /// <param name="directory">The directory of the project.</param>
    IReadOnlyList<string> SourcesIn(string directory);
}

/// <summary>A text file that was asked for.</summary>
/// <param name="Text">The text; null when there is no such file or it cannot be read.</param>
/// <param name="Error">Why a file that is there cannot be read, for a person; null otherwise.</param>
internal sealed record SourceText(string? Text, string? Error = null)
{
    /// <summary>There is no such file.</summary>
    public static SourceText Missing { get; } = new(Text: null);
}
