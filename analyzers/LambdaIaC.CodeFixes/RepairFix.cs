using System.Collections.Immutable;
using System.Composition;
using LambdaIaC.Analyzers;
using LambdaIaC.CodeFixes.Edits;
using LambdaIaC.CodeFixes.Notations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaIaC.CodeFixes;

/// <summary>Does what a finding proposes beside its own value: takes out what must not be set, sets what must be. One fix serves every rule.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RepairFix)), Shared]
public sealed class RepairFix : DocumentFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. Descriptors.OfResources.Select(static descriptor => descriptor.Id)];

    private protected override DocumentEdit? EditOf(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        if (RepairProperties.PlaceOf(diagnostic) is not { } span || !root.FullSpan.Contains(span))
        {
            return null;
        }

        var place = root.FindNode(span, getInnermostNodeForTie: true);
        diagnostic.Properties.TryGetValue(RepairProperties.Path, out var path);
        diagnostic.Properties.TryGetValue(RepairProperties.Value, out var value);
        return (diagnostic.Properties[RepairProperties.Kind], path, value) switch
        {
            ("Remove", { } removed, _) => Remove(place, removed),
            ("Replace", { } replaced, { } text) => Replace(place, replaced, text, model, cancellation),
            ("Add", { } added, { } text) => Add(place, added, text, diagnostic.Properties.ContainsKey(RepairProperties.IsItem), model, cancellation),
            ("Append", { } list, { } text) => Append(place, list, text, model, cancellation),
            ("Call", _, { } call) => StatementEdits.Before(place, call, model),
            ("CallOwn", _, { } call) => StatementEdits.After(place, call, model),
            _ => null,
        };
    }

    private static DocumentEdit? Remove(SyntaxNode place, string path) =>
        ListEdits.ElementOf(place) is { } element ? new(element, $"Remove {NameOf(path)}", "", static (root, current) => ListEdits.Remove(root, current)) : null;

    private static DocumentEdit? Replace(SyntaxNode place, string path, string value, SemanticModel model, CancellationToken cancellation) =>
        place is ExpressionSyntax written && Notation.Write(value, written, model, cancellation) is { } replacement
            ? DocumentEdit.Replace(written, $"Set {NameOf(path)} to {replacement.Title}", replacement.Expression)
            : null;

    private static DocumentEdit? Append(SyntaxNode place, string path, string value, SemanticModel model, CancellationToken cancellation) =>
        ListEdits.ItemTypeOf(model.GetTypeInfo(place, cancellation)) is { } type
        && Notation.Write(value, type, model.Compilation) is { } item
        && ListEdits.WithItem(place, item.Expression) is not null
            ? new(place, $"Add {item.Title} to {NameOf(path)}", value, (root, current) => root.ReplaceNode(current, ListEdits.WithItem(current, item.Expression)!))
            : null;

    private static DocumentEdit? Add(SyntaxNode place, string path, string value, bool isItem, SemanticModel model, CancellationToken cancellation) =>
        model.GetTypeInfo(place, cancellation).Type is { } type && CreationEdits.Member(type, path, value, isItem, model.Compilation) is { } member && CreationEdits.IsCreation(place)
            ? new(place, $"Set {NameOf(path)} to '{value}'", path, (root, current) => CreationEdits.With(current, member) is { } changed ? root.ReplaceNode(current, changed) : root)
            : null;

    /// <summary>The last step of a path: a property, or the key of an entry.</summary>
    private static string NameOf(string path) => path.EndsWith("]", StringComparison.Ordinal)
        ? path.Substring(path.LastIndexOf('[') + 1).TrimEnd(']')
        : path.Substring(path.LastIndexOf('.') + 1);
}
