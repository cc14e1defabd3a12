using Microsoft.CodeAnalysis;

namespace LambdaIaC.CodeFixes.Edits;

/// <summary>One change of a document.</summary>
/// <param name="Target">The node that is changed, in the document as it was diagnosed.</param>
/// <param name="Title">What the editor offers.</param>
/// <param name="Key">Edits of one target and one key are the same edit: two findings may ask for it.</param>
/// <param name="Apply">Makes the change: from a root and the target in it to the new root.</param>
internal sealed record DocumentEdit(SyntaxNode Target, string Title, string Key, Func<SyntaxNode, SyntaxNode, SyntaxNode> Apply)
{
    /// <summary>Puts another node in the place of the target.</summary>
    public static DocumentEdit Replace(SyntaxNode target, string title, SyntaxNode replacement) =>
        new(target, title, "", (root, current) => root.ReplaceNode(current, replacement.WithTriviaFrom(current)));
}
