namespace LambdaIaC.Compiler.Sources;

/// <summary>Finds the project that a source file belongs to.</summary>
internal interface IProjectLocator
{
    /// <summary>Finds the project of a file.</summary>
    /// <param name="file">The full path of a source file; null when the program does not tell.</param>
    ProjectLocation Locate(string? file);
}
