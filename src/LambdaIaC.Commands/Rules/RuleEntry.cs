using LambdaIaC.Rules;

namespace LambdaIaC.Commands.Rules;

/// <summary>A rule with where it is judged and what other tools call it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Where">The earliest place: <c>C</c> one object, <c>D</c> the objects of a stack class, <c>P</c> an evaluated plan.</param>
/// <param name="Doors">Where it is judged: <c>editor</c>, <c>plan</c>, <c>template</c>, <c>api</c>.</param>
/// <param name="Peers">The ids of other tools for what it checks.</param>
internal sealed record RuleEntry(RuleInfo Rule, string Where, IReadOnlyList<string> Doors, IReadOnlyList<(string Tool, string Id)> Peers);
