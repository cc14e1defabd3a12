using System.Collections.Immutable;
using System.Composition;
using LambdaIaC.Analyzers.Code;
using LambdaIaC.Analyzers.Code.Usage;
using LambdaIaC.CodeFixes.Edits;
using LambdaIaC.CodeFixes.Notations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaIaC.CodeFixes;

/// <summary>Makes a Text of an interpolated string whose holes are known only after the deployment, where a Text is wanted.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FormatTextFix)), Shared]
public sealed class FormatTextFix : DocumentFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [new TextOfReferenceRule().Info.Id];

    private protected override DocumentEdit? EditOf(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        var hole = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (hole.FirstAncestorOrSelf<InterpolationSyntax>() is not { Parent: InterpolatedStringExpressionSyntax written })
        {
            return null;
        }

        var symbols = new CodeSymbols(model.Compilation);
        return symbols.IsText(model.GetTypeInfo(written, cancellation).ConvertedType) && written.Contents.OfType<InterpolationSyntax>().All(part => Fits(part, model, symbols, cancellation))
            ? DocumentEdit.Replace(written, $"Use Text.Format({written})", Call(written))
            : null;
    }

    /// <summary>Whether <c>Text.Format</c> takes a hole: texts, strings and whole numbers, without a format.</summary>
    private static bool Fits(InterpolationSyntax hole, SemanticModel model, CodeSymbols symbols, CancellationToken cancellation) =>
        hole is { AlignmentClause: null, FormatClause: null }
        && model.GetTypeInfo(hole.Expression, cancellation).Type is { } type
        && (symbols.IsText(type) || type.SpecialType is SpecialType.System_String or (>= SpecialType.System_SByte and <= SpecialType.System_Int64));

    private static InvocationExpressionSyntax Call(InterpolatedStringExpressionSyntax written) => SyntaxFactory.InvocationExpression(
        Notation.Parse("global::LambdaIaC.Text.Format"),
        SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(written.WithoutTrivia()))));
}
