namespace LambdaIaC.Engine.State;

/// <summary>Where the state of a stack is kept.</summary>
/// <param name="Directory">The state directory, absolute.</param>
/// <param name="Stack">The name of the stack: letters, digits and hyphens.</param>
internal sealed record StateLocation(string Directory, string Stack)
{
    /// <summary>The folder that holds the database of every stack.</summary>
    public string StacksDirectory => Path.Combine(Directory, "stacks");

    /// <summary>The database of this stack.</summary>
    public string DatabasePath => Path.Combine(StacksDirectory, $"{Stack}.db");
}
