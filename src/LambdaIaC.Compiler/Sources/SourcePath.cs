namespace LambdaIaC.Compiler.Sources;

/// <summary>
/// Paths of source files as text: the C# compiler wrote them into the program, perhaps on another operating system,
/// so the rules of the machine that runs now do not apply.
/// </summary>
internal static class SourcePath
{
    /// <summary>The last segment of a path.</summary>
    public static string FileName(string? file) => file is null ? "" : file[(file.AsSpan().LastIndexOfAny('/', '\\') + 1)..];

    /// <summary>A path below a directory, with forward slashes.</summary>
    public static string Combine(string directory, string name) => $"{directory.TrimEnd('/', '\\')}/{name}";

    /// <summary>Names a file the same way in every clone.</summary>
    /// <param name="file">The file.</param>
    /// <param name="directory">The project directory.</param>
    /// <param name="root">The directory that a clone consists of; the project directory lies in it.</param>
    /// <returns>The path relative to the project directory with forward slashes; the bare name of a file outside of <paramref name="root"/>.</returns>
    public static string Relative(string file, string directory, string root)
    {
        var path = Segments(file);
        var from = Segments(directory);
        var shared = SharedLength(path, from);
        if (shared < Math.Min(Segments(root).Length, from.Length))
        {
            return path.Length == 0 ? "" : path[^1];
        }

        return string.Join('/', Enumerable.Repeat("..", from.Length - shared).Concat(path.Skip(shared)));
    }

    private static string[] Segments(string path) => path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);

    private static int SharedLength(string[] left, string[] right)
    {
        // A drive letter means Windows, where a.cs and A.cs are one file.
        var comparison = left is [[_, ':'], ..] ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var shared = 0;
        while (shared < left.Length && shared < right.Length && string.Equals(left[shared], right[shared], comparison))
        {
            shared++;
        }

        return shared;
    }
}
