using System.Globalization;
using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Local.ControlPlane.Requests;

/// <summary>
/// A constraint as AWS lists it for the items of a list or a map. There AWS prints every constraint of the item, not only the one that failed.
/// </summary>
internal static class ConstraintWording
{
    public const string NotNull = "Member must not be null";

    /// <summary>The constraints of an item, in AWS's order: the maximum stands before the minimum.</summary>
    public static IEnumerable<string> Of(PropertySchema item, IResourceView request) =>
        item.Constraints.SelectMany(constraint => Of(constraint, item.Kind, request));

    public static IEnumerable<string> Of(Constraint constraint, PropertyKind kind, IResourceView request) => constraint switch
    {
        Length length => Bounds("length", length.Maximum, length.Minimum, PropertyKind.Integer),
        NumberRange range => Bounds("value", range.Maximum, range.Minimum, kind),
        Pattern pattern => [$"Member must satisfy regular expression pattern: {pattern.Expression}"],
        OneOf oneOf => [$"Member must satisfy enum value set: [{string.Join(", ", oneOf.Allowed)}]"],
        When choice => Of(request.Properties[choice.Property].IsAbsent ? choice.Otherwise : choice.Present, kind, request),
        _ => [],
    };

    private static IEnumerable<string> Bounds(string what, double? maximum, double? minimum, PropertyKind kind)
    {
        if (maximum is { } most)
        {
            yield return $"Member must have {what} less than or equal to {Number(most, kind)}";
        }

        if (minimum is { } least)
        {
            yield return $"Member must have {what} greater than or equal to {Number(least, kind)}";
        }
    }

    /// <summary>AWS prints doubles as Java does: 1.0.</summary>
    private static string Number(double number, PropertyKind kind) =>
        number.ToString(kind == PropertyKind.Number ? "0.0###############" : "R", CultureInfo.InvariantCulture);
}
