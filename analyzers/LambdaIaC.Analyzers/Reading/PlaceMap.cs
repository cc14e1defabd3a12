using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaIaC.Analyzers.Reading;

/// <summary>Where the values of one object creation are written, by the paths that findings use.</summary>
/// <param name="creation">The creation, for what is not written at all.</param>
internal sealed class PlaceMap(SyntaxNode creation)
{
    private readonly Dictionary<string, SyntaxNode> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SyntaxNode> _keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _elsewhere = new(StringComparer.Ordinal);

    /// <summary>The file that the creation is in.</summary>
    public SyntaxTree Tree => creation.SyntaxTree;

    public void AddValue(string path, SyntaxNode syntax) => _values[path] = syntax;

    public void AddKey(string path, SyntaxNode syntax) => _keys[path] = syntax;

    /// <summary>Remembers that the block at this path is created at another place, where it is judged on its own.</summary>
    public void AddElsewhere(string path) => _elsewhere.Add(path);

    /// <summary>The expression of exactly this value; null when the value has none of its own here.</summary>
    public SyntaxNode? ExpressionOf(string path) => _values.TryGetValue(path, out var syntax) ? syntax : null;

    /// <summary>The innermost creation around a path that is written here, with its own path: the whole creation has the empty one.</summary>
    public (SyntaxNode Syntax, string Path) AroundOf(string path)
    {
        for (var step = Parent(path); step is not null; step = Parent(step))
        {
            if (ExpressionOf(step) is { } around)
            {
                return (around, step);
            }
        }

        return (creation, "");
    }

    /// <summary>The place of a value, or of the nearest thing around it.</summary>
    public Location LocationOf(string path, bool ofKey = false)
    {
        if (ofKey && _keys.TryGetValue(path, out var key))
        {
            return key.GetLocation();
        }

        if (ExpressionOf(path) is { } exact)
        {
            return exact.GetLocation();
        }

        for (var step = Parent(path); step is not null; step = Parent(step))
        {
            if (ExpressionOf(step) is { } around)
            {
                return Head(around);
            }
        }

        return Head(creation);
    }

    /// <summary>Whether a value is a member of a block that is created at another place and not overridden here.</summary>
    public bool IsElsewhere(string path)
    {
        for (var step = path; step is not null && !_values.ContainsKey(step); step = Parent(step))
        {
            if (Parent(step) is { } parent && _elsewhere.Contains(parent))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Parent(string path) => path.LastIndexOfAny(['.', '[']) is var end and > 0 ? path.Substring(0, end) : null;

    /// <summary>Of a creation over many lines only what names it.</summary>
    private static Location Head(SyntaxNode syntax) => syntax switch
    {
        ObjectCreationExpressionSyntax { Type: var type } => type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax { NewKeyword: var keyword } => keyword.GetLocation(),
        WithExpressionSyntax { Expression: var operand } => operand.GetLocation(),
        _ => syntax.GetLocation(),
    };
}
