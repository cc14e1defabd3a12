using LambdaIaC.Compiler.Sources;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Compiler.Graph;

/// <summary>One resource of an evaluated stack, as the rules and the plan see it.</summary>
internal sealed record ResourceNode : IResourceView
{
    /// <inheritdoc />
    public required string Type { get; init; }

    /// <summary>The logical id within the stack.</summary>
    public required string LogicalId { get; init; }

    /// <inheritdoc />
    public required MapValue Properties { get; init; }

    /// <summary>Logical ids of the resources that must exist before this one, in ordinal order.</summary>
    public required IReadOnlyList<string> Dependencies { get; init; }

    /// <summary>Where the resource was created.</summary>
    public required Place Place { get; init; }

    /// <summary>Finds the place of a property in the sources; null when there are none.</summary>
    public PropertyPlaces? Places { get; init; }

    /// <summary>Reasons by rule id for findings that the author accepts.</summary>
    public IReadOnlyDictionary<string, string> Suppressions { get; init; } = new Dictionary<string, string>();

    string IResourceView.Name => LogicalId;

    /// <summary>The place of a value. It reads the sources, so it is only for findings.</summary>
    public Place PlaceOf(string propertyPath) => Places?.Find(this, propertyPath) ?? Place;

    /// <summary>The place of the key of a map's entry.</summary>
    public Place PlaceOfKey(string propertyPath) => Places?.Find(this, propertyPath, ofKey: true) ?? Place;
}
