namespace LambdaIaC.Rules.Views;

/// <summary>Where something was written: a file with a line and a column, both counted from 1, or a path inside a document.</summary>
/// <param name="File">The file, or null when there is none (a request, an object from a package).</param>
/// <param name="Line">The line, counted from 1; 0 when it is not known.</param>
/// <param name="Column">The column, counted from 1; 0 when it is not known.</param>
public readonly record struct Place(string? File, int Line, int Column)
{
    /// <summary>A place of which nothing is known.</summary>
    public static Place None { get; }

    /// <summary>Writes the place as MSBuild does, so that editors and build servers link it: <c>file(line,column)</c>.</summary>
    /// <returns>The text, empty when there is no file.</returns>
    public override string ToString() => (File, Line, Column) switch
    {
        (null, _, _) => "",
        (_, 0, _) => File,
        (_, _, 0) => $"{File}({Line})",
        _ => $"{File}({Line},{Column})",
    };
}
