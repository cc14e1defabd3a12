using System.Collections.Immutable;
using System.Composition;
using LambdaIaC.Analyzers;
using LambdaIaC.CodeFixes.Notations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaIaC.CodeFixes;

/// <summary>Replaces a value that AWS refuses with the nearest one that it takes, in the notation of the author. One fix serves every rule.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestLegalValueFix)), Shared]
public sealed class NearestLegalValueFix : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. Descriptors.All.Select(static descriptor => descriptor.Id)];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(NearestValue.Key, out var nearest)
                && nearest is not null
                && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax written
                && Notation.Write(nearest, written, model, context.CancellationToken) is { } replacement)
            {
                context.RegisterCodeFix(Replace(context.Document, root, written, replacement), diagnostic);
            }
        }
    }

    // The key is the same for every rule, so that Fix All repairs them in one pass.
    private static CodeAction Replace(Document document, SyntaxNode root, ExpressionSyntax written, Replacement replacement) => CodeAction.Create(
        $"Use {replacement.Title}",
        _ => Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(
            written,
            replacement.Expression.WithTriviaFrom(written)))),
        equivalenceKey: nameof(NearestLegalValueFix));
}
