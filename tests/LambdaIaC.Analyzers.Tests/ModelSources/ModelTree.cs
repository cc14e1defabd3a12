using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Tests.Verification;
using LambdaIaC.Rules.Schemas;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Tests.ModelSources;

/// <summary>Every place of the model where a value can be written, found by walking schemas and types together.</summary>
internal static class ModelTree
{
    private static readonly Compilation Compilation = StackCompiler.Compile("");

    /// <summary>The model as the analyzer resolves it.</summary>
    public static ModelSymbols Symbols { get; } = ModelSymbols.TryResolve(Compilation) ?? throw new InvalidOperationException("The model was not found.");

    /// <summary>Every place, resources left out.</summary>
    public static IReadOnlyList<ModelNode> All { get; } = [.. SchemaCatalog.All.SelectMany(Resource)];

    /// <summary>A type of the model by its name.</summary>
    public static INamedTypeSymbol TypeOf(string name) => Compilation.GetTypeByMetadataName($"LambdaIaC.{name}") ?? throw new ArgumentException($"The model has no {name}.");

    private static IEnumerable<ModelNode> Resource(ResourceSchema schema)
    {
        var resource = new ModelNode(null, ModelStep.Resource, schema.Name, TypeOf(schema.Name), null);
        return Members(resource, schema.Properties).SelectMany(WithChildren);
    }

    private static IEnumerable<ModelNode> WithChildren(ModelNode node) => Children(node).SelectMany(WithChildren).Prepend(node);

    private static IEnumerable<ModelNode> Children(ModelNode node) => node.Schema switch
    {
        { Kind: PropertyKind.List, Item: { } item } => [Child(node, ModelStep.Item, "", ModelWriter.ElementOf(node.Type), item)],
        { Kind: PropertyKind.Map, Item: { } item } => [Child(node, ModelStep.Entry, "", ModelWriter.ElementOf(node.Type), item)],
        { Kind: PropertyKind.Structure } schema when Symbols.IsCode(node.Type) => Arguments(node, schema),
        { Kind: PropertyKind.Structure } schema => Members(node, schema.Members),
        _ => [],
    };

    private static IEnumerable<ModelNode> Members(ModelNode node, IEnumerable<PropertySchema> members) =>
        from member in members
        let property = node.Type.FindProperty(member.Name)
        where property?.SetMethod is { DeclaredAccessibility: Accessibility.Public }
        select Child(node, ModelStep.Member, property.Name, property.Type, member);

    private static IEnumerable<ModelNode> Arguments(ModelNode node, PropertySchema schema) =>
        from factory in node.Type.GetMembers().OfType<IMethodSymbol>()
        where factory is { IsStatic: true, DeclaredAccessibility: Accessibility.Public }
        from parameter in factory.Parameters
        let member = ModelSymbols.CodeMember(parameter, schema)
        where member is not null
        select Child(node, ModelStep.Argument, parameter.Name, parameter.Type, member);

    private static ModelNode Child(ModelNode parent, ModelStep step, string name, ITypeSymbol type, PropertySchema schema) => new(parent, step, name, type.Underlying(), schema);
}
