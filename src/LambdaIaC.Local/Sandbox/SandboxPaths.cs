namespace LambdaIaC.Local.Sandbox;

/// <summary>Where the directories of an execution environment are, as the function sees them.</summary>
internal sealed record SandboxPaths
{
    /// <summary>The code: <c>/var/task</c> on AWS. It becomes <c>LAMBDA_TASK_ROOT</c> and the working directory.</summary>
    public required string TaskRoot { get; init; }

    /// <summary>The merged layers: <c>/opt</c> on AWS.</summary>
    public required string LayerRoot { get; init; }

    /// <summary>What belongs to this environment and outlives a reset: <c>/tmp</c> on AWS.</summary>
    public required string TemporaryDirectory { get; init; }

    /// <summary>Our own bootstraps: <c>/var/runtime</c> on AWS.</summary>
    public required string RuntimeDirectory { get; init; }

    /// <summary>A path as it is written for AWS, where it is here.</summary>
    /// <param name="path">Such as <c>/opt/wrapper.sh</c>.</param>
    /// <returns>The same place in this environment; a path elsewhere is returned as it is.</returns>
    public string Translate(string path) =>
        Below(path, "/var/task", TaskRoot) ?? Below(path, "/opt", LayerRoot) ?? Below(path, "/tmp", TemporaryDirectory) ?? path;

    private static string? Below(string path, string root, string here) =>
        path == root ? here
        : path.StartsWith(root + "/", StringComparison.Ordinal) ? Path.Combine(here, path[(root.Length + 1)..])
        : null;
}
