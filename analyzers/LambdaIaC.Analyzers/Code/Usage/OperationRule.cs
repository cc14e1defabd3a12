using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Code.Usage;

/// <summary>A rule about single operations, wherever they stand.</summary>
internal abstract class OperationRule : CodeRule
{
    /// <summary>The operations that the rule looks at.</summary>
    public abstract ImmutableArray<OperationKind> Kinds { get; }

    /// <summary>Whether the compilation has what the rule is about: without it nothing is looked at.</summary>
    public virtual bool AppliesTo(CodeSymbols symbols) => symbols.HasModel;

    /// <summary>Judges one operation. It says nothing when something that decides is unknown.</summary>
    public abstract IEnumerable<CodeFinding> Check(IOperation operation, CodeSymbols symbols, CancellationToken cancellation);
}
