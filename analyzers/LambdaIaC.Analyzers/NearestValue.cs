using System.Collections.Immutable;
using LambdaIaC.Rules;

namespace LambdaIaC.Analyzers;

/// <summary>How the nearest legal value travels with a diagnostic to the code fix and into SARIF files.</summary>
internal static class NearestValue
{
    /// <summary>The name of the property, in the unit and spelling of AWS.</summary>
    public const string Key = "NearestLegalValue";

    /// <summary>The properties of the diagnostic of a finding.</summary>
    public static ImmutableDictionary<string, string?> Of(Finding finding) =>
        finding.Nearest is { } nearest ? Of(nearest.ToString()) : ImmutableDictionary<string, string?>.Empty;

    /// <summary>The properties of a diagnostic whose value another one replaces.</summary>
    public static ImmutableDictionary<string, string?> Of(string nearest) => ImmutableDictionary<string, string?>.Empty.Add(Key, nearest);
}
