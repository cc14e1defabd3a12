namespace LambdaIaC.Compiler.Plan;

/// <summary>A plan that was read, or why it could not be.</summary>
/// <param name="Plan">The plan; null when there is an error.</param>
/// <param name="Error">One line for a person, with the line and column in the document; null when the plan was read.</param>
internal sealed record PlanReading(DeploymentPlan? Plan, string? Error);
