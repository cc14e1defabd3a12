using LambdaIaC.Analyzers.Model;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Foreign;

/// <summary>Binds the properties of one type of a library, and those of the types below it, to a schema.</summary>
internal sealed class ForeignBinder(ModelSymbols model, ForeignSymbols symbols, ForeignLibrary library, ForeignType known, ResourceSchema resource)
{
    /// <summary>Binds the type with the properties of the resource.</summary>
    public void Bind(INamedTypeSymbol arguments)
    {
        var bound = Members(arguments, resource.Properties, "");
        var unbound = resource.Properties
            .Where(property => bound.All(member => member.Root != property.Name))
            .Select(property => new BoundMember(property, null, Unset(property.Name), property.Name));
        model.Add(arguments, resource, [.. bound, .. unbound]);
    }

    /// <summary>
    /// Binds the types inside of a construct, such as <c>CfnFunction.EnvironmentProperty</c>, to the structures of the resource. Where the
    /// properties are objects, as in the layer of the CDK that is CloudFormation, their names are all that tells.
    /// </summary>
    public void BindParts(INamedTypeSymbol construct)
    {
        if (construct.GetTypeMembers() is { Length: > 0 } parts)
        {
            BindParts(parts.ToDictionary(static part => part.Name, StringComparer.Ordinal), resource.Properties, "");
        }
    }

    private void BindParts(IReadOnlyDictionary<string, INamedTypeSymbol> parts, IEnumerable<PropertySchema> members, string above)
    {
        foreach (var member in members)
        {
            var (property, path) = member is { Kind: PropertyKind.List, Item: { } item } ? (item, $"{PropertyPath.Member(above, member.Name)}[]") : (member, PropertyPath.Member(above, member.Name));
            if (property.Kind == PropertyKind.Structure && (Part(member.Name) ?? Part(member.Name.TrimEnd('s')) ?? Part($"{member.Name}uration")) is { } part)
            {
                var home = new BlockHome(resource, property, path);
                model.Add(part, home, Members(part, property.Members, path));
                BindParts(parts, property.Members, path);
            }
        }

        INamedTypeSymbol? Part(string name) => parts.TryGetValue($"{name}Property", out var found) ? found : null;
    }

    private List<BoundMember> Members(INamedTypeSymbol owner, IReadOnlyList<PropertySchema> members, string path)
    {
        var bound = new List<BoundMember>();
        for (var type = owner; type is not null && symbols.IsOf(type); type = type.BaseType)
        {
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public } && Find(members, owner.Name, property.Name) is { } found)
                {
                    bound.Add(new BoundMember(found.Schema, property, path.Length == 0 ? Unset(found.Place.Split('.', '[')[0]) : Value.Absent, found.Place));
                    Below(property.Type, found.Schema, PropertyPath.Member(path, found.Place));
                }
            }
        }

        return bound;
    }

    private Value Unset(string property) => library.IsAbsentWhenUnset(known, property) ? Value.Absent : Value.Unknown;

    private (PropertySchema Schema, string Place)? Find(IReadOnlyList<PropertySchema> members, string owner, string property)
    {
        if (library.PlaceOf(owner, property) is not { } place)
        {
            return members.FirstOrDefault(member => IsCalled(member.Name, property)) is { } named ? (named, named.Name)
                : members.FirstOrDefault(member => IsCalled(member.ApiName, property)) is { } called ? (called, called.Name)
                : null;
        }

        var steps = place.Split('.', '[');
        var root = members.FirstOrDefault(member => member.Name == steps[0]);
        var schema = place.EndsWith("[0]", StringComparison.Ordinal) ? root?.Item
            : steps.Length == 1 ? root
            : root?.Members.FirstOrDefault(member => member.Name == steps[1]);
        return schema is null ? null : (schema, place);
    }

    private static bool IsCalled(string name, string property) => name.Length > 0 && string.Equals(name, property, StringComparison.OrdinalIgnoreCase);

    private void Below(ITypeSymbol declared, PropertySchema property, string path)
    {
        var type = declared.Underlying();
        switch (property)
        {
            case { Kind: PropertyKind.List or PropertyKind.Map, Item: { } item }:
                if (type is IArrayTypeSymbol { ElementType: var element } || (type is INamedTypeSymbol { TypeArguments: [.., var last] } && (element = last) is not null))
                {
                    Below(element, item, $"{path}[]");
                }

                break;
            case { Kind: PropertyKind.Structure } when Unwrap(type) is INamedTypeSymbol { TypeKind: TypeKind.Class } block && symbols.IsOf(block) && model.HomesOf(block).All(home => home.Path != path):
                // Noted before its members are bound, for types that hold themselves.
                var home = new BlockHome(resource, property, path);
                model.Add(block, home, []);
                model.Add(block, home, Members(block, property.Members, path));
                break;
            default:
                if (Unwrap(type) is { } word && (word.TypeKind == TypeKind.Enum || symbols.IsWord(word)))
                {
                    model.Vocabulary.Learn(word, property, library.Words);
                }

                break;
        }
    }

    private static ITypeSymbol Unwrap(ITypeSymbol type)
    {
        while (ForeignSymbols.IsWrapper(type))
        {
            type = ((INamedTypeSymbol)type).TypeArguments.Last().Underlying();
        }

        return type.Underlying();
    }
}
