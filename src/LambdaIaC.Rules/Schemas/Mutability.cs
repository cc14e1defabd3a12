namespace LambdaIaC.Rules.Schemas;

/// <summary>What a change of a property does to a resource that exists.</summary>
internal enum Mutability
{
    /// <summary>It is updated in place.</summary>
    Updatable,

    /// <summary>The resource is replaced.</summary>
    Replaces,

    /// <summary>It is updated in place once it was set at creation; setting it later replaces the resource.</summary>
    ReplacesWhenAdded,

    /// <summary>AWS sets it; nobody writes it.</summary>
    ReadOnly,
}
