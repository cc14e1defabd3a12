namespace LambdaIaC.Local.Sandbox;

/// <summary>How well functions are shut in; chosen by what the machine allows and always reported.</summary>
internal enum SandboxTier
{
    /// <summary>A process of its own with directories of its own; any operating system.</summary>
    Process,
}
