using LambdaIaC.Rules.Values;

namespace LambdaIaC;

/// <summary>The code of a function or the content of a layer. Paths are relative to the project of the stack.</summary>
public sealed class Code : IValueSource
{
    private readonly AssetValue _asset;

    private Code(string kind, string source) => _asset = new AssetValue(kind, source);

    /// <summary>A .NET project, published in the Release configuration when its inputs have changed.</summary>
    /// <param name="path">The project file, or the folder that holds just one.</param>
    /// <returns>The code.</returns>
    public static Code FromProject(string path) => new("project", Slashes(path));

    /// <summary>Every file below a folder.</summary>
    /// <param name="path">The folder.</param>
    /// <returns>The code.</returns>
    public static Code FromFolder(string path) => new("folder", Slashes(path));

    /// <summary>One file. A <c>.zip</c> is taken apart and packed again deterministically.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The code.</returns>
    public static Code FromFile(string path) => new("file", Slashes(path));

    /// <summary>Source text of a Node.js or Python function; the handler is in the module <c>index</c>.</summary>
    /// <param name="text">The source text, at most 4 MB as CloudFormation's <c>ZipFile</c>.</param>
    /// <returns>The code.</returns>
    public static Code FromInline(string text) => new("inline", text);

    Value IValueSource.ToValue() => _asset;

    private static string Slashes(string path) => path.Replace('\\', '/');
}
