using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaIaC.CodeFixes.Edits;

/// <summary>
/// A fix that makes one edit for each diagnostic. Fix All makes the edits of a document one after the other on the same tree: neighbours in
/// one list, which the batch fixer would refuse to merge, are repaired in one pass.
/// </summary>
public abstract class DocumentFix : CodeFixProvider
{
    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => await ApplyAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (EditOf(diagnostic, root, model, context.CancellationToken) is { } edit)
            {
                // The key is the same for every rule, so that Fix All repairs them in one pass.
                context.RegisterCodeFix(
                    CodeAction.Create(
                        edit.Title,
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(edit.Apply(root, edit.Target))),
                        equivalenceKey: GetType().Name),
                    diagnostic);
            }
        }
    }

    /// <summary>The edit that repairs a diagnostic; null when there is none.</summary>
    private protected abstract DocumentEdit? EditOf(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, CancellationToken cancellation);

    private async Task<Document?> ApplyAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return document;
        }

        var edits = diagnostics.Select(diagnostic => EditOf(diagnostic, root, model, cancellation))
            .OfType<DocumentEdit>()
            .GroupBy(static edit => (edit.Target, edit.Key))
            .Select(static group => group.First())
            .ToArray();
        root = root.TrackNodes(edits.Select(static edit => edit.Target).Distinct());
        foreach (var edit in edits)
        {
            // What an earlier edit has taken out needs no repair.
            if (root.GetCurrentNode(edit.Target) is { } current)
            {
                root = edit.Apply(root, current);
            }
        }

        return document.WithSyntaxRoot(root);
    }
}
