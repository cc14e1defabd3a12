namespace LambdaIaC.Engine.Diffing;

/// <summary>What happens to a resource.</summary>
internal enum StepKind
{
    /// <summary>Nothing.</summary>
    Same,

    /// <summary>It is made.</summary>
    Create,

    /// <summary>It is changed in place.</summary>
    Update,

    /// <summary>A new one takes its place.</summary>
    Replace,

    /// <summary>It is removed.</summary>
    Delete,

    /// <summary>It stays as it is under a new logical id.</summary>
    Rename,
}
