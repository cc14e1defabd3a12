using System.Collections.Immutable;
using LambdaIaC.Analyzers.Values;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Model;

/// <summary>The types of the model in one compilation, bound to the schemas by their names. Resolved once per compilation.</summary>
internal sealed class ModelSymbols
{
    private const string ModelNamespace = "LambdaIaC";

    private readonly Dictionary<ITypeSymbol, ResourceSchema> _resources = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, ImmutableArray<BlockHome>> _blocks = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, IReadOnlyList<BoundMember>> _members = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? _openEnum;
    private readonly INamedTypeSymbol? _block;
    private readonly INamedTypeSymbol? _code;
    private readonly IAssemblySymbol _assembly;

    private ModelSymbols(IAssemblySymbol assembly)
    {
        _assembly = assembly;
        _openEnum = assembly.GetTypeByMetadataName($"{ModelNamespace}.OpenEnum");
        _block = assembly.GetTypeByMetadataName($"{ModelNamespace}.ConfigurationBlock");
        _code = assembly.GetTypeByMetadataName($"{ModelNamespace}.Code");
        foreach (var schema in SchemaCatalog.All)
        {
            if (assembly.GetTypeByMetadataName($"{ModelNamespace}.{schema.Name}") is { } type)
            {
                _resources[type] = schema;
                BindMembers(type, schema, schema.Properties, "");
            }
        }
    }

    /// <summary>The words behind the constants of the model's enums.</summary>
    public Vocabulary Vocabulary { get; } = new();

    /// <summary>Resolves the model; null when the compilation does not use it.</summary>
    public static ModelSymbols? TryResolve(Compilation compilation)
    {
        var resource = compilation.GetTypeByMetadataName($"{ModelNamespace}.Resource");
        var model = resource is null ? null : new ModelSymbols(resource.ContainingAssembly);
        return model is { _resources.Count: > 0 } ? model : null;
    }

    /// <summary>The schema of a resource type; null when the type is none.</summary>
    public ResourceSchema? SchemaOf(ITypeSymbol? type) => type is not null && _resources.TryGetValue(type, out var schema) ? schema : null;

    /// <summary>The properties that take a block of this type; empty when the type is no block.</summary>
    public ImmutableArray<BlockHome> HomesOf(ITypeSymbol? type) => type is not null && _blocks.TryGetValue(type, out var homes) ? homes : [];

    /// <summary>The members of a resource or block type, with what each is when a creation leaves it out.</summary>
    public IReadOnlyList<BoundMember> MembersOf(ITypeSymbol? type) => type is not null && _members.TryGetValue(type, out var members) ? members : [];

    /// <summary>Whether a type is an open enum of the model, such as <c>Runtime</c>.</summary>
    public bool IsOpenEnum(ITypeSymbol type) => type.DerivesFrom(_openEnum);

    /// <summary>Whether the values of a type are words of AWS: an open enum, or one that C# closes.</summary>
    public bool IsWord(ITypeSymbol type) => IsOpenEnum(type) || type.TypeKind == TypeKind.Enum;

    /// <summary>Whether a type is <c>LambdaIaC.Code</c>, whose factories say where code is.</summary>
    public bool IsCode(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, _code);

    /// <summary>Whether a type is one of the model's own.</summary>
    public bool Contains(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _assembly);

    /// <summary>The member that an argument of a factory of <c>Code</c> sets: the one whose name ends with the parameter's, as S3Bucket does with bucket.</summary>
    public static PropertySchema? CodeMember(IParameterSymbol? parameter, PropertySchema property) => parameter is null
        ? null
        : property.Members.FirstOrDefault(member => member.Name.EndsWith(parameter.Name, StringComparison.OrdinalIgnoreCase));

    private void BindMembers(ITypeSymbol owner, ResourceSchema resource, IReadOnlyList<PropertySchema> members, string path)
    {
        var bound = members.Select(member => BoundMember.Of(owner, member)).ToArray();
        _members[owner] = bound;
        foreach (var member in bound)
        {
            if (member.Property is { } property)
            {
                Bind(property.Type, resource, member.Schema, PropertyPath.Member(path, member.Schema.Name));
            }
        }
    }

    private void Bind(ITypeSymbol declared, ResourceSchema resource, PropertySchema property, string path)
    {
        var type = declared.Underlying();
        if (property is { Kind: PropertyKind.List or PropertyKind.Map, Item: { } item })
        {
            if (type is INamedTypeSymbol { TypeArguments: [.., var element] })
            {
                Bind(element, resource, item, $"{path}[]");
            }
        }
        else if (property.Kind == PropertyKind.Structure && type.DerivesFrom(_block))
        {
            _blocks[type] = HomesOf(type).Add(new BlockHome(resource, property, path));
            BindMembers(type, resource, property.Members, path);
        }
        else if (property.Kind == PropertyKind.Structure && IsCode(type))
        {
            BindArguments(type, resource, property, path);
        }
        else if (IsWord(type))
        {
            Vocabulary.Learn(type, property);
        }
    }

    private void BindArguments(ITypeSymbol code, ResourceSchema resource, PropertySchema property, string path)
    {
        foreach (var parameter in code.GetMembers().OfType<IMethodSymbol>().Where(static method => method.IsStatic).SelectMany(static method => method.Parameters))
        {
            if (CodeMember(parameter, property) is { } member)
            {
                Bind(parameter.Type, resource, member, PropertyPath.Member(path, member.Name));
            }
        }
    }
}
