using LambdaIaC.Analyzers.Reading;
using LambdaIaC.Rules.Views;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Stacks;

/// <summary>The locations behind the places that rules asked for, so that a finding leads back to the source.</summary>
internal sealed class PlaceRegister
{
    private readonly Dictionary<Place, (Location Location, SyntaxNode Creation, PlaceMap Places)> _known = [];

    /// <summary>Notes a location and gives the place that stands for it.</summary>
    /// <param name="location">The location.</param>
    /// <param name="creation">The creation that it belongs to.</param>
    /// <param name="places">Where that creation writes its values.</param>
    public Place Add(Location location, SyntaxNode creation, PlaceMap places)
    {
        var span = location.GetMappedLineSpan();
        var place = new Place(span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
        if (!_known.ContainsKey(place))
        {
            _known[place] = (location, creation, places);
        }

        return place;
    }

    /// <summary>The location behind a place, and the creation that it belongs to; null when nobody asked for it.</summary>
    public (Location Location, SyntaxNode Creation, PlaceMap Places)? Find(Place place) => _known.TryGetValue(place, out var known) ? known : null;
}
