namespace LambdaIaC.Local.RuntimeHosts;

/// <param name="File">The real executable, behind links and version managers.</param>
/// <param name="Version">Such as <c>20.20.2</c>.</param>
internal sealed record Interpreter(string File, string Version)
{
    /// <summary>Its first parts, such as <c>20</c> of 20.20.2 or <c>3.11</c> of 3.11.7.</summary>
    public string VersionOf(int parts) => string.Join('.', Version.Split('.').Take(parts));

    /// <summary>The directory that stands first on the function's search path, as <c>/var/lang/bin</c> does on AWS.</summary>
    public string Directory => Path.GetDirectoryName(File) ?? "";
}
