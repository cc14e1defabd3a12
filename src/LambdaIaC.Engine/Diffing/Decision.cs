using LambdaIaC.Engine.State;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Diffing;

/// <summary>A step together with what it was decided from.</summary>
/// <param name="Step">The step.</param>
/// <param name="Record">The resource that exists; null for a creation.</param>
/// <param name="Inputs">The new inputs; those of the record for a deletion.</param>
internal sealed record Decision(Step Step, ResourceRecord? Record, MapValue Inputs);
