using System.Collections.Immutable;
using LambdaIaC.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaIaC.Analyzers.Code.Usage;

/// <summary>A rule about single operations, wherever they stand.</summary>
internal abstract class OperationRule : CodeRule
{
    /// <summary>The syntax that the rule looks at.</summary>
    public abstract ImmutableArray<SyntaxKind> Kinds { get; }

    /// <summary>Whether the compilation has what the rule is about: without it nothing is looked at.</summary>
    public virtual bool AppliesTo(CodeSymbols symbols) => symbols.HasModel;

    /// <summary>Whether it can break the rule, as far as its words alone tell: to bind syntax is what costs.</summary>
    public abstract bool MayBreak(SyntaxNode syntax, Mentions mentions);

    /// <summary>Judges one operation. It says nothing when something that decides is unknown.</summary>
    public abstract IEnumerable<CodeFinding> Check(IOperation operation, CodeSymbols symbols, CancellationToken cancellation);

    /// <summary>What a call names last: <c>For</c> of <c>Handler.For&lt;Orders&gt;(...)</c>.</summary>
    protected static string? NameOf(SyntaxNode syntax) => syntax is not InvocationExpressionSyntax { Expression: var called } ? null : called switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } => name,
        MemberBindingExpressionSyntax { Name.Identifier.ValueText: var name } => name,
        SimpleNameSyntax { Identifier.ValueText: var name } => name,
        _ => null,
    };
}
