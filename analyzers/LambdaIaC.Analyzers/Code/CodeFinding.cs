using System.Collections.Immutable;
using LambdaIaC.Rules;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Code;

/// <summary>One violation of a rule about C#.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Location">The place that a person would change.</param>
/// <param name="Message">One sentence for a person.</param>
/// <param name="Repair">What travels to the code fix; null when there is none.</param>
internal sealed record CodeFinding(RuleInfo Rule, Location Location, string Message, ImmutableDictionary<string, string?>? Repair)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptors.Of(Rule), Location, Repair, Message);
}
