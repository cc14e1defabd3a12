using LambdaIaC.Engine.Providers;
using LambdaIaC.Engine.State;

namespace LambdaIaC.Engine.Drift;

/// <summary>One resource compared with what is really there.</summary>
/// <param name="Resource">The resource as the state knew it.</param>
/// <param name="Kind">How it differs.</param>
/// <param name="Changes">The properties that differ: before is the state, after what is there.</param>
/// <param name="Message">Why the service could not be asked; null otherwise.</param>
internal sealed record ResourceDrift(ResourceRecord Resource, DriftKind Kind, IReadOnlyList<PropertyChange> Changes, string? Message);
