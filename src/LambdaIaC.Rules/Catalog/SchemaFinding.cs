using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Catalog;

/// <summary>Makes findings of violations: for a person the first of them, for AWS's answer all.</summary>
internal static class SchemaFinding
{
    /// <summary>A value that is not legal.</summary>
    public static Finding Of(Spot spot, IReadOnlyList<Violation> violations)
    {
        var first = violations[0];
        return At(spot, spot.Property.Severity, SchemaWording.Violated(spot, spot.Property, spot.Value, first)) with
        {
            Value = SchemaWording.Shown(spot.Property, spot.Value),
            Nearest = first.Nearest,
            AwsMessage = first.AwsMessage,
            AwsFailures = first.AwsMessage is null ? Failures(spot, violations) : [],
        };
    }

    /// <summary>A key of a map that is not legal.</summary>
    public static Finding OfKey(Spot map, string key, IReadOnlyList<Violation> violations)
    {
        var first = violations[0];
        var demands = Bracketed(map.Property.KeyConstraints);
        var path = PropertyPath.Entry(map.Path, key);
        // A name is no secret, even where the value under it is one.
        var finding = At(map, map.Property.Severity, SchemaWording.ViolatedKey(map, path, first));
        return finding with
        {
            PropertyPath = path,
            Place = map.Resource.PlaceOf(path),
            Value = key,
            IsAboutKey = true,
            Repair = first.Constraint is NotOneOf ? Repair.Remove(path) : null,
            AwsMessage = first.AwsMessage,
            AwsFailures = first.AwsMessage is null ? [Failure(map, $"Map keys must satisfy constraint: {demands}")] : [],
        };
    }

    /// <summary>A value that is not there.</summary>
    public static Finding Missing(Spot spot) =>
        At(spot, spot.Property.Severity, SchemaWording.Missing(spot)) with { AwsFailures = [new AwsFailure(spot.AwsMember, null, "Member must not be null")] };

    private static Finding At(Spot spot, Severity severity, string message) => new()
    {
        Rule = SchemaRule.InfoOf(spot.Resource.Type, spot.RuleProperty ?? spot.Property, spot.RulePath),
        Severity = severity,
        ResourceType = spot.Resource.Type,
        Resource = spot.Resource.Name,
        PropertyPath = spot.Path,
        Message = message,
        Place = spot.Resource.PlaceOf(spot.Path),
    };

    private static IReadOnlyList<AwsFailure> Failures(Spot spot, IReadOnlyList<Violation> violations)
    {
        // AWS speaks of the list and prints all of it and all demands on an item, except for sets of runtimes.
        if (spot.Collection is not { } collection)
        {
            return [.. violations.Where(static violation => violation.Constraint.AwsDemands.Any()).Select(violation => Failure(spot, violation.AwsConstraint))];
        }

        if (violations[0].Constraint is KnownRuntime)
        {
            return [Failure(collection, violations[0].AwsConstraint)];
        }

        var demands = Bracketed(spot.Property.Constraints, spot.Property.Required);
        var subject = collection.Property.Kind == PropertyKind.Map ? "Map value" : "Member";
        return [Failure(collection, $"{subject} must satisfy constraint: {demands}")];
    }

    private static AwsFailure Failure(Spot spot, string constraint) =>
        new(spot.AwsMember, AwsText.Of(spot.Value), constraint) { IsSensitive = spot.Property.Sensitive };

    private static string Bracketed(IReadOnlyList<Constraint> constraints, bool isRequired = false)
    {
        var demands = constraints.SelectMany(static constraint => constraint.AwsDemands);
        return $"[{string.Join(", ", isRequired ? demands.Append("Member must not be null") : demands)}]";
    }
}
