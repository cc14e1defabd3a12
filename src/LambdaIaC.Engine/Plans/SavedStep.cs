using LambdaIaC.Engine.Diffing;

namespace LambdaIaC.Engine.Plans;

/// <summary>A step as a plan file shows it; the members are those of <see cref="Step"/>.</summary>
internal sealed record SavedStep(
    StepKind Kind,
    string LogicalId,
    string Type,
    string? PhysicalId,
    IReadOnlyList<SavedChange> Changes,
    bool DeletesFirst,
    IReadOnlyList<string> FreesNameFor,
    string? MovedFrom,
    string? Reason,
    string Source,
    long? ResourceKey)
{
    public static SavedStep Of(Step step) => new(
        step.Kind,
        step.LogicalId,
        step.Type,
        step.PhysicalId,
        [.. step.Changes.Select(SavedChange.Of)],
        step.DeletesFirst,
        step.FreesNameFor,
        step.MovedFrom,
        step.Reason,
        step.Source,
        step.ResourceKey);

    public Step ToStep() => new()
    {
        Kind = Kind,
        LogicalId = LogicalId,
        Type = Type,
        PhysicalId = PhysicalId,
        Changes = [.. Changes.Select(static change => change.ToChange())],
        DeletesFirst = DeletesFirst,
        FreesNameFor = FreesNameFor,
        MovedFrom = MovedFrom,
        Reason = Reason,
        Source = Source,
        ResourceKey = ResourceKey,
    };
}
