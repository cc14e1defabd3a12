using System.Collections.Immutable;
using LambdaIaC.Analyzers.Foreign;
using LambdaIaC.Analyzers.Values;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Model;

/// <summary>
/// The types of one compilation that stand for resources and parts of them, bound to the schemas by their names: those of the model, and
/// those of other people's libraries. Resolved once per compilation.
/// </summary>
internal sealed class ModelSymbols
{
    private const string ModelNamespace = "LambdaIaC";

    private readonly Dictionary<ITypeSymbol, ResourceSchema> _resources = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, ImmutableArray<BlockHome>> _blocks = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, IReadOnlyList<BoundMember>> _members = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> _parts = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? _openEnum;
    private readonly INamedTypeSymbol? _block;
    private readonly INamedTypeSymbol? _code;
    private readonly INamedTypeSymbol? _scope;
    private readonly INamedTypeSymbol? _stack;
    private readonly IAssemblySymbol? _assembly;

    private ModelSymbols(IAssemblySymbol? assembly, Compilation compilation)
    {
        _assembly = assembly;
        _openEnum = assembly?.GetTypeByMetadataName($"{ModelNamespace}.OpenEnum");
        _block = assembly?.GetTypeByMetadataName($"{ModelNamespace}.ConfigurationBlock");
        _code = assembly?.GetTypeByMetadataName($"{ModelNamespace}.Code");
        _scope = assembly?.GetTypeByMetadataName($"{ModelNamespace}.Scope");
        _stack = assembly?.GetTypeByMetadataName($"{ModelNamespace}.Stack");
        foreach (var schema in SchemaCatalog.All)
        {
            if (assembly?.GetTypeByMetadataName($"{ModelNamespace}.{schema.Name}") is { } type)
            {
                _resources[type] = schema;
                BindMembers(type, schema, schema.Properties, "");
            }
        }

        if (assembly is not null)
        {
            PolicyTypes.Bind(assembly, this);
        }

        Foreign = ForeignSymbols.TryResolve(compilation, this);
        Mentions = new Mentions([.. _resources.Keys, .. _blocks.Keys], compilation);
    }

    /// <summary>Which syntax can be about these types.</summary>
    public Mentions Mentions { get; }

    /// <summary>The words behind the constants of enums.</summary>
    public Vocabulary Vocabulary { get; } = new();

    /// <summary>The types of other people's libraries; null when the compilation uses none.</summary>
    public ForeignSymbols? Foreign { get; }

    /// <summary>Resolves the types; null when the compilation uses no library that is known.</summary>
    public static ModelSymbols? TryResolve(Compilation compilation)
    {
        var model = new ModelSymbols(compilation.GetTypeByMetadataName($"{ModelNamespace}.Resource")?.ContainingAssembly, compilation);
        return model is { _resources.Count: > 0 } ? model : null;
    }

    /// <summary>The schema of a type whose creations hold the properties of a resource; null when the type is none.</summary>
    public ResourceSchema? SchemaOf(ITypeSymbol? type) => type is not null && _resources.TryGetValue(type, out var schema) ? schema : null;

    /// <summary>Whether a creation of the type makes a resource: in the model that is the one that holds the properties, elsewhere another.</summary>
    public bool IsResource(ITypeSymbol? type) => ResourceOf(type) is not null;

    /// <summary>The schema of a type whose creations make a resource; null when the type is none.</summary>
    public ResourceSchema? ResourceOf(ITypeSymbol? type) =>
        type is null ? null : Foreign?.IsOf(type) == true ? Foreign.ConstructOf(type) : SchemaOf(type);

    /// <summary>Whether a value of the type can stand for a resource that the code creates.</summary>
    public bool CanBeReferred(ITypeSymbol? type) => type is not null && (IsResource(type) || Foreign?.IsHandle(type) == true);

    /// <summary>Whether resources can be created in a value of the type.</summary>
    public bool IsScope(ITypeSymbol? type) =>
        (type is not null && _scope is not null && (SymbolEqualityComparer.Default.Equals(type, _scope) || type.DerivesFrom(_scope))) || Foreign?.IsScope(type) == true;

    /// <summary>Whether a type is the class that stacks derive from.</summary>
    public bool IsStack(ITypeSymbol? type) => type is not null && (SymbolEqualityComparer.Default.Equals(type, _stack) || Foreign?.IsStack(type) == true);

    /// <summary>Whether a call of somebody else's method may create resources, as a grant does. What only notes something about one does not.</summary>
    public bool MayCreate(IMethodSymbol method) => !((Contains(method.ContainingType) && method.Name is ("Suppress" or "Moved")) || IsChangeable(method.ContainingType));

    /// <summary>Whether a creation of a resource may make others, too.</summary>
    public bool MakesMore(ITypeSymbol? type) => Foreign?.LibraryOf(type)?.MakesMore(type!.Name) == true;

    /// <summary>Whether a constructor or method takes an argument object as it is, and changes nothing in it.</summary>
    public bool ReadsOnly(IMethodSymbol method) => Contains(method.ContainingType) || Foreign?.IsOf(method.ContainingType) == true;

    /// <summary>Whether a resource of a type can be changed after it was made: <c>function.Timeout = 60</c>.</summary>
    public bool IsChangeable(ITypeSymbol? type) => Foreign?.LibraryOf(type)?.IsChangeable(type!.Name) == true;

    /// <summary>The properties that take a block of this type; empty when the type is no block.</summary>
    public ImmutableArray<BlockHome> HomesOf(ITypeSymbol? type) => type is not null && _blocks.TryGetValue(type, out var homes) ? homes : [];

    /// <summary>Whether the type is a part of a document, such as a policy or a statement.</summary>
    public bool IsPart(ITypeSymbol? type) => type is not null && _parts.Contains(type);

    /// <summary>The members of a resource or block type, with what each is when a creation leaves it out.</summary>
    public IReadOnlyList<BoundMember> MembersOf(ITypeSymbol? type) => type is not null && _members.TryGetValue(type, out var members) ? members : [];

    /// <summary>Whether a type is an open enum of the model, such as <c>Runtime</c>.</summary>
    public bool IsOpenEnum(ITypeSymbol type) => type.DerivesFrom(_openEnum);

    /// <summary>Whether the values of a type are words of AWS: an open enum, one that C# closes, or a class of constants.</summary>
    public bool IsWord(ITypeSymbol type) => IsOpenEnum(type) || type.TypeKind == TypeKind.Enum || Foreign?.IsWord(type) == true;

    /// <summary>Whether a type is <c>LambdaIaC.Code</c>, whose factories say where code is.</summary>
    public bool IsCode(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, _code);

    /// <summary>Whether a type is one of the model's own.</summary>
    public bool Contains(ITypeSymbol type) => _assembly is not null && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _assembly);

    /// <summary>Whether a user-defined conversion takes its operand over as it is.</summary>
    public bool TakesOver(IMethodSymbol conversion) =>
        (Contains(conversion.ContainingType) && conversion.Parameters is [{ Type.SpecialType: SpecialType.System_String }]) || Foreign?.TakesOver(conversion) == true;

    /// <summary>The member that an argument of a factory of <c>Code</c> sets: the one whose name ends with the parameter's, as S3Bucket does with bucket.</summary>
    public static PropertySchema? CodeMember(IParameterSymbol? parameter, PropertySchema property) => parameter is null
        ? null
        : property.Members.FirstOrDefault(member => member.Name.EndsWith(parameter.Name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds a type whose creations hold the properties of a resource.</summary>
    internal void Add(ITypeSymbol type, ResourceSchema schema, IReadOnlyList<BoundMember> members)
    {
        _resources[type] = schema;
        _members[type] = members;
    }

    /// <summary>Adds a type whose creations hold the members of a structure.</summary>
    internal void Add(ITypeSymbol type, BlockHome home, IReadOnlyList<BoundMember> members)
    {
        if (!HomesOf(type).Any(known => known.Resource == home.Resource && known.Path == home.Path))
        {
            _blocks[type] = HomesOf(type).Add(home);
        }

        _members[type] = members;
    }

    /// <summary>Adds a type that is a part of a document.</summary>
    internal void AddPart(ITypeSymbol type, IReadOnlyList<BoundMember> members)
    {
        _parts.Add(type);
        _members[type] = members;
    }

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
