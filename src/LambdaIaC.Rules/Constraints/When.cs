using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>A limit that depends on whether another property of the resource is set.</summary>
/// <param name="Property">The property that decides, such as <c>CapacityProviderConfig</c>.</param>
/// <param name="Present">The limit when it is set.</param>
/// <param name="Otherwise">The limit when it is not.</param>
internal sealed record When(string Property, Constraint Present, Constraint Otherwise) : Constraint
{
    protected override IEnumerable<string> Demands => Otherwise.AwsDemands;

    public override string Describe(string? unit) => $"{Otherwise.Describe(unit)} ({Present.Describe(unit)} with {Property})";

    protected override Violation? Judge(Value value, IResourceView resource)
    {
        var deciding = resource.Properties[Property];
        if (deciding.IsUnknown)
        {
            // Nobody knows which limit applies: only what breaks both is a violation.
            return Otherwise.Check(value, resource) is null ? null : Present.Check(value, resource);
        }

        return (deciding.IsAbsent ? Otherwise : Present).Check(value, resource);
    }
}
