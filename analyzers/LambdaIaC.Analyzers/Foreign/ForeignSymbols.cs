using LambdaIaC.Analyzers.Model;
using LambdaIaC.Rules.Schemas;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Foreign;

/// <summary>The types of other people's libraries in one compilation.</summary>
internal sealed class ForeignSymbols
{
    private readonly Dictionary<ITypeSymbol, ResourceSchema> _constructs = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> _handles = new(SymbolEqualityComparer.Default);
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

    private void Bind(IAssemblySymbol assembly, ForeignLibrary library, ModelSymbols model)
    {
        foreach (var known in library.Types)
        {
            if (assembly.GetTypeByMetadataName(known.Arguments) is { } arguments && SchemaCatalog.Find(known.Schema) is { } schema)
            {
                var binder = new ForeignBinder(model, this, library, known, schema);
                binder.Bind(arguments);
                if (known.Construct is { } construct && assembly.GetTypeByMetadataName(construct) is { } owner)
                {
                    binder.BindParts(owner);
                }

                AddConstruct(assembly, known.Construct, schema);
            }
        }
    }

    private void AddConstruct(IAssemblySymbol assembly, string? name, ResourceSchema schema)
    {
        if (name is null || assembly.GetTypeByMetadataName(name) is not { } construct)
        {
            return;
        }

        _constructs[construct] = schema;
        if (assembly.GetTypeByMetadataName(name.Insert(name.LastIndexOf('.') + 1, "I")) is { } handle)
        {
            _handles.Add(handle);
        }
    }
}
