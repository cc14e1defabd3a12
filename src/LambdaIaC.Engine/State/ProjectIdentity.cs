namespace LambdaIaC.Engine.State;

/// <summary>Which project a stack belongs to, so that two projects with one stack name do not take each other's resources.</summary>
/// <param name="Name">The name of the project, such as <c>Orders</c>.</param>
/// <param name="Directory">The absolute path of its folder.</param>
internal sealed record ProjectIdentity(string Name, string Directory)
{
    /// <summary>The folder as seen from the state directory: it stays the same when both are moved or cloned together.</summary>
    public string RelativeTo(string stateDirectory) => Path.GetRelativePath(stateDirectory, Directory).Replace('\\', '/');
}
