using LambdaIaC.Analyzers.Model;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Foreign;

/// <summary>Binds the properties of one type of a library, and those of the types below it, to a schema.</summary>
internal sealed class ForeignBinder(ModelSymbols model, ForeignSymbols symbols, ForeignLibrary library, ForeignType known, INamedTypeSymbol? construct, ResourceSchema resource)
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
                    Below(property, property.Type, found.Schema, PropertyPath.Member(path, found.Place));
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

    private void Below(IPropertySymbol written, ITypeSymbol declared, PropertySchema property, string path)
    {
        var type = declared.Underlying();
        switch (property)
        {
            case { Kind: PropertyKind.List or PropertyKind.Map, Item: { } item }:
                if (type is IArrayTypeSymbol { ElementType: var element } || (type is INamedTypeSymbol { TypeArguments: [.., var last] } && (element = last) is not null))
                {
                    Below(written, element, item, $"{path}[]");
                }
                else if (type.SpecialType == SpecialType.System_Object)
                {
                    Below(written, type, item, $"{path}[]");
                }

                break;
            case { Kind: PropertyKind.Structure } when Block(written, type) is { TypeKind: TypeKind.Class } block && symbols.IsOf(block) && model.HomesOf(block).All(home => home.Path != path):
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

    /// <summary>The type of a structure; where the property is an object, the one inside of the construct that the annotation of the property names.</summary>
    private INamedTypeSymbol? Block(IPropertySymbol written, ITypeSymbol type) =>
        (type.SpecialType == SpecialType.System_Object ? JsiiAnnotation.PartOf(written, construct) : Unwrap(type)) as INamedTypeSymbol;

    private static ITypeSymbol Unwrap(ITypeSymbol type)
    {
        while (ForeignSymbols.IsWrapper(type))
        {
            type = ((INamedTypeSymbol)type).TypeArguments.Last().Underlying();
        }

        return type.Underlying();
    }
}
