using System.Collections.Immutable;
using LambdaIaC.Rules;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Stacks;

/// <summary>A finding about several resources, with its places in the source.</summary>
internal sealed record UnitFinding(Finding Finding, Location Place, IReadOnlyList<Location> Others, ImmutableDictionary<string, string?>? Repair);
