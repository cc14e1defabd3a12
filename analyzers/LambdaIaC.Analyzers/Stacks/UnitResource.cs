using LambdaIaC.Analyzers.Reading;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Stacks;

/// <summary>A resource of a unit.</summary>
internal sealed class UnitResource(string type, string name, MapValue properties, PlaceMap places, SyntaxNode creation, PlaceRegister register) : IResourceView
{
    public string Type { get; } = type;

    public string Name { get; } = name;

    public MapValue Properties { get; } = properties;

    /// <summary>Where its values are written.</summary>
    public PlaceMap Places { get; } = places;

    public Place PlaceOf(string propertyPath) => register.Add(Places.LocationOf(propertyPath), creation, Places);
}
