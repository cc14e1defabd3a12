using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaIaC.CodeFixes.Notations;

/// <summary>What a fix writes.</summary>
/// <param name="Expression">The expression, with types in full; the editor shortens them.</param>
/// <param name="Title">The expression as it will read.</param>
internal sealed record Replacement(ExpressionSyntax Expression, string Title);
