using System.Collections.Immutable;
using System.Composition;
using LambdaIaC.Analyzers.Code.Handlers;
using LambdaIaC.CodeFixes.Edits;
using LambdaIaC.CodeFixes.Notations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaIaC.CodeFixes;

/// <summary>Writes the method itself where a handler names it in text.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BindHandlerFix)), Shared]
public sealed class BindHandlerFix : DocumentFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [new HandlerSymbolRule().Info.Id];

    private protected override DocumentEdit? EditOf(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(HandlerSymbolRule.TypeKey, out var type)
            || !diagnostic.Properties.TryGetValue(HandlerSymbolRule.MethodKey, out var method)
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax written)
        {
            return null;
        }

        var simpleName = type!.Substring(type.LastIndexOfAny(['.', ':']) + 1);
        var isStatic = diagnostic.Properties.TryGetValue(HandlerSymbolRule.StaticKey, out var flag) && flag is not null;
        var parameter = FreeName(simpleName, written.SpanStart, model);
        var argument = isStatic ? $"{type}.{method}" : $"{parameter} => {parameter}.{method}";
        var call = Notation.Parse($"global::LambdaIaC.Handler.For{(isStatic ? "" : $"<{type}>")}({argument})");
        return DocumentEdit.Replace(written, isStatic ? $"Use Handler.For({simpleName}.{method})" : $"Use Handler.For<{simpleName}>({parameter} => {parameter}.{method})", call);
    }

    /// <summary>The name of the class in lower case, or the next one that no variable around has.</summary>
    private static string FreeName(string type, int position, SemanticModel model)
    {
        var taken = new HashSet<string>(model.LookupSymbols(position).Where(static symbol => symbol is ILocalSymbol or IParameterSymbol).Select(static symbol => symbol.Name), StringComparer.Ordinal);
        var wanted = char.ToLowerInvariant(type[0]) + type.Substring(1);
        if (SyntaxFacts.GetKeywordKind(wanted) != SyntaxKind.None)
        {
            wanted = "function";
        }

        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? wanted : $"{wanted}{number}").First(name => !taken.Contains(name));
    }
}
