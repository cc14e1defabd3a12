using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.CloudFormation;

/// <summary>A resource of a file, or one that comes with it.</summary>
/// <param name="type">The schema's name of the type.</param>
/// <param name="name">The logical id.</param>
/// <param name="properties">Its properties, as a structure.</param>
/// <param name="at">Where it is declared.</param>
internal sealed class TemplateResource(string type, string name, Located properties, Node at) : IResourceView
{
    public string Type { get; } = type;

    public string Name { get; } = name;

    /// <summary>What references call it, where two resources may have one name.</summary>
    public string Id { get; init; } = name;

    /// <summary>The logical id of the resource that is written in the file, where this one comes with it.</summary>
    public string Owner { get; init; } = name;

    public string? File { get; init; }

    public Located Written { get; } = properties;

    public Node At { get; } = at;

    public MappingNode? Metadata { get; init; }

    public MapValue Properties { get; } = properties.Value.Map();

    public Place PlaceOf(string propertyPath)
    {
        var found = Written.Find(propertyPath);
        return ReferenceEquals(found, Written) || found.Line == 0 ? new Place(File, At.Line, At.Column) : new Place(File, found.Line, found.Column);
    }
}
