using System.Collections.Immutable;
using LambdaIaC.Rules;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Code;

/// <summary>
/// A rule that needs C# itself: the code of a function against its configuration (7xxx), or the use of this library (91xx).
/// Every concrete rule is found by reflection.
/// </summary>
internal abstract class CodeRule
{
    public abstract RuleInfo Info { get; }

    /// <summary>A finding of this rule.</summary>
    /// <param name="place">The syntax that a person would change.</param>
    /// <param name="message">One sentence: what is written, why it does not do, and the fix.</param>
    /// <param name="repair">What a code fix needs to know; null when there is no mechanical repair.</param>
    protected CodeFinding Report(SyntaxNode place, string message, ImmutableDictionary<string, string?>? repair = null) => new(Info, place.GetLocation(), message, repair);
}
