using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Analyzers.Reading;

/// <summary>A resource as an object creation writes it.</summary>
internal sealed class CreationView(string type, string name, MapValue properties, PlaceMap places) : IResourceView
{
    public string Type { get; } = type;

    public string Name { get; } = name;

    public MapValue Properties { get; } = properties;

    public PlaceMap Places { get; } = places;

    public Place PlaceOf(string propertyPath)
    {
        var span = Places.LocationOf(propertyPath).GetMappedLineSpan();
        return new Place(span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
    }
}
