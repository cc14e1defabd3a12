using LambdaIaC.Rules.Views;

namespace LambdaIaC;

/// <summary>What a resource is created in: a <see cref="Stack"/>, or a <see cref="Component"/> of one.</summary>
public abstract class Scope
{
    private protected Scope(string id, Place place)
    {
        Id = id;
        Place = place;
    }

    /// <summary>The id of this scope within its parent.</summary>
    public string Id { get; }

    /// <summary>Where it was created.</summary>
    internal Place Place { get; }

    /// <summary>The stack that holds everything below this scope.</summary>
    internal abstract Stack Root { get; }

    /// <summary>The logical id of something created in this scope: unique within the stack, stable across runs.</summary>
    internal abstract string LogicalIdOf(string id);
}
