using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>A demand on one value. It judges known values only: what is absent or unknown satisfies every constraint.</summary>
internal abstract record Constraint
{
    /// <summary>Judges a value.</summary>
    /// <param name="value">The value in the unit and spelling of AWS.</param>
    /// <param name="resource">The resource it belongs to, for limits that depend on another property.</param>
    /// <returns>The violation, or null when the value is legal or cannot be judged.</returns>
    public Violation? Check(Value value, IResourceView resource) => value.IsKnown ? Judge(value, resource) : null;

    /// <summary>The demand for a person, such as <c>between 1 and 900 seconds</c>.</summary>
    public abstract string Describe(string? unit);

    protected abstract Violation? Judge(Value value, IResourceView resource);
}
