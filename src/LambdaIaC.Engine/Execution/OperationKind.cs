namespace LambdaIaC.Engine.Execution;

/// <summary>What is asked of the provider. A replacement is a creation and a deletion.</summary>
internal enum OperationKind
{
    /// <summary>Nothing, unless a resource that it refers to turns out to have other outputs than expected.</summary>
    Keep,

    Create,

    Update,

    Delete,
}
