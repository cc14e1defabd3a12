using LambdaIaC.Compiler.Graph;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Compiler.Sources;

/// <summary>
/// Finds the line and column of a value in the sources of a stack, where the analyzer reports it too.
/// Sources are read on the first finding, each file once; without them a finding stands at the line of its resource.
/// </summary>
internal sealed class PropertyPlaces(ISourceReader sources)
{
    private readonly Dictionary<string, SourceFile?> _files = new(StringComparer.Ordinal);

    /// <summary>Finds a property.</summary>
    /// <param name="resource">The resource, with the place that it remembers.</param>
    /// <param name="propertyPath">The path; empty for the resource itself.</param>
    /// <param name="ofKey">Whether the key of the map's entry is meant that the path ends with, not its value.</param>
    /// <returns>The place of the value; of the innermost value around it that is written down; else of the resource.</returns>
    public Place Find(ResourceNode resource, string propertyPath, bool ofKey = false)
    {
        var place = resource.Place;
        if (FileOf(place) is not { } source || CreationSearch.Find(source, place.Line, resource.Type, resource.LogicalId) is not { } found)
        {
            return place;
        }

        var search = new ValueSearch(source);
        var value = found.Creation.Initializer is { } initializer ? search.Find(initializer, resource.Properties, PathStep.Parse(propertyPath), ofKey) : null;
        var token = value ?? search.Head(new TokenSpan(found.Index, found.Index + 1));
        return place with { Line = token.Line, Column = token.Column };
    }

    private SourceFile? FileOf(Place resource)
    {
        if (resource.File is not { Length: > 0 } file || resource.Line == 0)
        {
            return null;
        }

        if (!_files.TryGetValue(file, out var source))
        {
            source = sources.Read(file).Text is { } text ? new SourceFile(text) : null;
            _files.Add(file, source);
        }

        return source;
    }
}
