using LambdaIaC.Analyzers.Model;
using LambdaIaC.Rules.Schemas;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Foreign;

/// <summary>The types of other people's libraries in one compilation.</summary>
internal sealed class ForeignSymbols
{
    private readonly Dictionary<ITypeSymbol, ResourceSchema> _constructs = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> _handles = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> _stacks = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> _scopes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IAssemblySymbol, ForeignLibrary> _libraries = new(SymbolEqualityComparer.Default);

    /// <summary>Resolves the types and binds them; null when the compilation uses no such library.</summary>
    public static ForeignSymbols? TryResolve(Compilation compilation, ModelSymbols model)
    {
        var symbols = new ForeignSymbols();
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (ForeignLibrary.All.FirstOrDefault(library => library.Assembly == assembly.Name) is { } library)
            {
                symbols._libraries[assembly] = library;
                symbols.Bind(assembly, library, model);
                Note(symbols._stacks, library.Stack, compilation);
                Note(symbols._scopes, library.Scope, compilation);
            }
        }

        return symbols._libraries.Count == 0 ? null : symbols;
    }

    /// <summary>Whether a type is of one of the libraries.</summary>
    public bool IsOf(ITypeSymbol type) => LibraryOf(type) is not null;

    /// <summary>The library of a type; null when it is of none.</summary>
    public ForeignLibrary? LibraryOf(ITypeSymbol? type) => type?.ContainingAssembly is { } assembly && _libraries.TryGetValue(assembly, out var library) ? library : null;

    /// <summary>The schema of what a creation of the type makes; null when it makes no resource.</summary>
    public ResourceSchema? ConstructOf(ITypeSymbol type) => _constructs.TryGetValue(type, out var schema) ? schema : null;

    /// <summary>Whether a type is an interface by which resources are handed around, such as <c>IFunction</c>.</summary>
    public bool IsHandle(ITypeSymbol type) => _handles.Contains(type);

    /// <summary>Whether a type is the class that stacks of a library derive from.</summary>
    public bool IsStack(ITypeSymbol? type) => type is not null && _stacks.Contains(type);

    /// <summary>Whether resources can be created in a value of the type.</summary>
    public bool IsScope(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (_scopes.Contains(type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the constants of a type are words: of a class that holds values of its own type.</summary>
    public bool IsWord(ITypeSymbol type) =>
        IsOf(type) && type is { TypeKind: TypeKind.Class or TypeKind.Struct } && type.GetMembers().Any(member => member.IsStatic && member switch
        {
            IPropertySymbol property => SymbolEqualityComparer.Default.Equals(property.Type, type),
            IFieldSymbol field => SymbolEqualityComparer.Default.Equals(field.Type, type),
            _ => false,
        });

    /// <summary>Whether a user-defined conversion wraps a value without changing it: Pulumi's inputs, and words written as strings.</summary>
    public bool TakesOver(IMethodSymbol conversion) => conversion.ContainingType is { } type && (IsWrapper(type) || (IsOf(type) && conversion.Parameters is [{ Type.SpecialType: SpecialType.System_String }]));

    /// <summary>Whether a type holds a value of another one that may be known later.</summary>
    public static bool IsWrapper(ITypeSymbol type) => type is INamedTypeSymbol { TypeArguments.Length: > 0, ContainingNamespace: { Name: "Pulumi", ContainingNamespace.IsGlobalNamespace: true } };

    private static void Note(HashSet<ITypeSymbol> types, string? name, Compilation compilation)
    {
        if (name is not null && compilation.GetTypeByMetadataName(name) is { } type)
        {
            types.Add(type);
        }
    }

    private void Bind(IAssemblySymbol assembly, ForeignLibrary library, ModelSymbols model)
    {
        foreach (var known in library.Types)
        {
            if (assembly.GetTypeByMetadataName(known.Arguments) is { } arguments && SchemaCatalog.Find(known.Schema) is { } schema)
            {
                var construct = known.Construct is { } name ? assembly.GetTypeByMetadataName(name) : null;
                new ForeignBinder(model, this, library, known, construct, schema).Bind(arguments);
                AddConstruct(construct, schema);
            }
        }
    }

    private void AddConstruct(INamedTypeSymbol? construct, ResourceSchema schema)
    {
        if (construct is not null)
        {
            _constructs[construct] = schema;
            _handles.UnionWith(construct.ContainingNamespace.GetTypeMembers($"I{construct.Name}"));
        }
    }
}
