using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaIaC.Analyzers.Model;

/// <summary>
/// Tells by names alone which syntax can be about the known types. Everything else in a project is never bound on our account, which is
/// most of what an analyzer costs.
/// </summary>
internal sealed class Mentions
{
    private readonly HashSet<string> _types;
    private readonly HashSet<string> _namespaces;
    private readonly ConcurrentDictionary<SyntaxTree, Imports> _files = new();
    private readonly ConcurrentDictionary<SyntaxNode, bool> _declarations = new();
    private readonly Lazy<Imports> _everywhere;

    /// <param name="types">The known types.</param>
    /// <param name="compilation">The compilation whose syntax is asked about.</param>
    public Mentions(IReadOnlyCollection<ITypeSymbol> types, Compilation compilation)
    {
        _types = new(types.Select(static type => type.Name), StringComparer.Ordinal);
        _namespaces = new(types.Select(static type => OutermostOf(type.ContainingNamespace)), StringComparer.Ordinal);
        _everywhere = new(() => Global(compilation));
    }

    /// <summary>Whether a creation, a copy or an attribute can be of a known type.</summary>
    public bool MayCreate(SyntaxNode creation) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: var type } => IsKnown(type),
        AttributeSyntax { Name: var name } => IsKnown(name),
        ImplicitObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: var type } } } } => IsKnown(type),
        ImplicitObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax { Type: var type } } } => IsKnown(type),
        _ => MaySee(creation.SyntaxTree),
    };

    /// <summary>Whether a file imports a namespace of the known types, or is in one.</summary>
    public bool MaySee(SyntaxTree file) => _everywhere.Value.Any || ImportsOf(file).Any;

    /// <summary>Whether the type that a piece of code belongs to names one of the known types anywhere.</summary>
    public bool AreIn(SyntaxNode code) => _declarations.GetOrAdd(
        code.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? code.SyntaxTree.GetRoot(),
        NamesOne);

    /// <summary>Most declarations do not even have the letters, and looking for those is far cheaper than walking the nodes.</summary>
    private bool NamesOne(SyntaxNode declaration)
    {
        var text = declaration.ToString();
        return _types.Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0)
            && declaration.DescendantNodes().Any(node => node is SimpleNameSyntax { Identifier.ValueText: var name } && _types.Contains(name));
    }

    private bool IsKnown(TypeSyntax type) => NameIn(type) is { } name
        && (_types.Contains(name) || _types.Contains($"{name}Attribute") || ImportsOf(type.SyntaxTree).Aliases.Contains(name) || _everywhere.Value.Aliases.Contains(name));

    private Imports ImportsOf(SyntaxTree file) => _files.GetOrAdd(file, ReadFile);

    private Imports ReadFile(SyntaxTree file)
    {
        var imports = new Imports();
        if (file.GetRoot() is CompilationUnitSyntax root)
        {
            Read(root.Usings, imports);
            Read(root.Members, imports);
        }

        return imports;
    }

    private void Read(SyntaxList<MemberDeclarationSyntax> members, Imports imports)
    {
        foreach (var declaration in members.OfType<BaseNamespaceDeclarationSyntax>())
        {
            imports.Any |= IsKnownNamespace(declaration.Name);
            Read(declaration.Usings, imports);
            Read(declaration.Members, imports);
        }
    }

    private void Read(IEnumerable<UsingDirectiveSyntax> usings, Imports imports)
    {
        foreach (var directive in usings.Where(directive => IsKnownNamespace(directive.Name)))
        {
            imports.Any = true;
            if (directive.Alias is { Name.Identifier.ValueText: var alias })
            {
                imports.Aliases.Add(alias);
            }
        }
    }

    private Imports Global(Compilation compilation)
    {
        var imports = new Imports();
        foreach (var root in compilation.SyntaxTrees.Select(static file => file.GetRoot()).OfType<CompilationUnitSyntax>())
        {
            Read(root.Usings.Where(static directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)), imports);
        }

        return imports;
    }

    private bool IsKnownNamespace(NameSyntax? name)
    {
        while (name is QualifiedNameSyntax { Left: var left })
        {
            name = left;
        }

        return name switch
        {
            AliasQualifiedNameSyntax { Name.Identifier.ValueText: var inGlobal } => _namespaces.Contains(inGlobal),
            SimpleNameSyntax { Identifier.ValueText: var first } => _namespaces.Contains(first),
            _ => false,
        };
    }

    private static string? NameIn(TypeSyntax? type) => type switch
    {
        SimpleNameSyntax { Identifier.ValueText: var name } => name,
        QualifiedNameSyntax { Right.Identifier.ValueText: var name } => name,
        AliasQualifiedNameSyntax { Name.Identifier.ValueText: var name } => name,
        NullableTypeSyntax { ElementType: var element } => NameIn(element),
        _ => null,
    };

    private static string OutermostOf(INamespaceSymbol space)
    {
        while (space is { IsGlobalNamespace: false, ContainingNamespace: { IsGlobalNamespace: false } around })
        {
            space = around;
        }

        return space.Name;
    }

    /// <summary>What the using directives of a file, or of all files, bring in.</summary>
    private sealed class Imports
    {
        public bool Any { get; set; }

        public HashSet<string> Aliases { get; } = new(StringComparer.Ordinal);
    }
}
