using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Constraints;

/// <summary>A demand on one value. It judges known values only: what is absent or unknown satisfies every constraint.</summary>
internal abstract record Constraint
{
    /// <summary>
    /// The whole sentence with which AWS refuses the value, where the service itself checks it and not its model;
    /// <c>{value}</c> stands for the value, <c>{json}</c> for the value as compact JSON. Null when AWS words the failure as it words those of its model.
    /// </summary>
    public string? AwsMessage { get; init; }

    /// <summary>
    /// Everything that the constraint demands, in AWS's words: upper bounds first. AWS lists all demands on an item when one fails.
    /// Empty when the service model does not know the constraint.
    /// </summary>
    public IEnumerable<string> AwsDemands => AwsMessage is null ? Demands : [];

    /// <summary>How the description goes on after "it must": <c>be</c> at most 5 characters long, <c>have</c> at most 5 items.</summary>
    public virtual string Verb => "be";

    protected abstract IEnumerable<string> Demands { get; }

    /// <summary>Judges a value.</summary>
    /// <param name="value">The value in the unit and spelling of AWS.</param>
    /// <param name="resource">The resource it belongs to, for limits that depend on another property.</param>
    /// <returns>The violation, or null when the value is legal or cannot be judged.</returns>
    public Violation? Check(Value value, IResourceView resource)
    {
        var violation = value.IsKnown ? Judge(value, resource) : null;
        return violation is null || AwsMessage is null ? violation : violation with { AwsMessage = AwsMessage.Replace("{value}", AwsText.Of(value)).Replace("{json}", CompactJson.Write(value)) };
    }

    /// <summary>The demand for a person, such as <c>between 1 and 900 seconds</c>.</summary>
    public abstract string Describe(string? unit);

    protected abstract Violation? Judge(Value value, IResourceView resource);
}
