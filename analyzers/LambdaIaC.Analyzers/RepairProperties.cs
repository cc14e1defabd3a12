using System.Collections.Immutable;
using System.Globalization;
using LambdaIaC.Analyzers.Reading;
using LambdaIaC.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LambdaIaC.Analyzers;

/// <summary>How a repair travels with a diagnostic to the code fix and into SARIF files.</summary>
internal static class RepairProperties
{
    /// <summary>What to do: <c>Remove</c>, <c>Replace</c> or <c>Add</c>.</summary>
    public const string Kind = "Repair";

    /// <summary>The syntax to do it to, as <c>start,length</c>: a value that is removed or replaced, a creation that is added to.</summary>
    public const string Place = "RepairPlace";

    /// <summary>The property, below the creation that it is added to, such as <c>LoggingConfig.LogFormat</c>.</summary>
    public const string Path = "RepairPath";

    /// <summary>The value to write, in the unit and spelling of AWS.</summary>
    public const string Value = "RepairValue";

    /// <summary>The properties of the diagnostic of a finding; null when nothing can be repaired where the finding is.</summary>
    public static ImmutableDictionary<string, string?>? Of(Finding finding, PlaceMap places)
    {
        var nearest = finding.Nearest is not null && places.ExpressionOf(finding.PropertyPath) is not null ? NearestValue.Of(finding) : null;
        return finding.Repair is { } repair ? With(nearest ?? ImmutableDictionary<string, string?>.Empty, repair, places) : nearest;
    }

    /// <summary>The place of a diagnostic's repair.</summary>
    public static TextSpan? PlaceOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(Place, out var written) && written?.Split(',') is [var start, var length]
            ? new TextSpan(int.Parse(start, CultureInfo.InvariantCulture), int.Parse(length, CultureInfo.InvariantCulture))
            : null;

    private static ImmutableDictionary<string, string?> With(ImmutableDictionary<string, string?> properties, Repair repair, PlaceMap places)
    {
        if (places.ExpressionOf(repair.Path) is { } written)
        {
            return Add(properties, repair.Kind == RepairKind.Remove ? "Remove" : "Replace", written.Span, repair.Path, repair);
        }

        if (repair.Kind == RepairKind.Remove)
        {
            return properties;
        }

        var (around, path) = places.AroundOf(repair.Path);
        return Add(properties, "Add", around.Span, path.Length == 0 ? repair.Path : repair.Path.Substring(path.Length + 1), repair);
    }

    private static ImmutableDictionary<string, string?> Add(ImmutableDictionary<string, string?> properties, string kind, TextSpan place, string path, Repair repair) => properties
        .Add(Kind, kind)
        .Add(Place, $"{place.Start},{place.Length}")
        .Add(Path, path)
        .Add(Value, repair.Value?.ToString());
}
