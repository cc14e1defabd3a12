using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Views;

/// <summary>One resource as a door sees it: its type, its properties with three states, and where they were written.</summary>
internal interface IResourceView
{
    /// <summary>The schema's name of the type, such as <c>Function</c>.</summary>
    string Type { get; }

    /// <summary>What messages call the resource: the logical id, or the name in a request.</summary>
    string Name { get; }

    /// <summary>The properties by their names in the schema; structures are <see cref="MapValue"/>s in it.</summary>
    MapValue Properties { get; }

    /// <summary>Where a property was written; the resource itself for an empty path or one that is not known.</summary>
    Place PlaceOf(string propertyPath);
}
