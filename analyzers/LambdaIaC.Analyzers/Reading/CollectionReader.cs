using System.Collections.Immutable;
using LambdaIaC.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Reading;

/// <summary>Takes collections apart, in every notation that C# has for writing one down.</summary>
internal static class CollectionReader
{
    /// <summary>The items that are written down; null when the operation does not write a list.</summary>
    public static IEnumerable<IOperation>? ItemsOf(IOperation operation) => operation switch
    {
        ICollectionExpressionOperation { Elements: var elements } => elements.Where(static element => element is not ISpreadOperation),
        IArrayCreationOperation { Type: IArrayTypeSymbol { ElementType.TypeKind: TypeKind.Error } } => null,
        IArrayCreationOperation { Initializer.ElementValues: var elements } => elements,
        IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } => [],
        IInvocationOperation { TargetMethod: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_Array } } => [],
        IObjectCreationOperation creation when IsCollection(creation) => Initializers(creation).SelectMany(Added),
        _ => null,
    };

    /// <summary>Whether a list holds more than the items that are written down.</summary>
    public static bool HasMore(IOperation operation) => operation switch
    {
        ICollectionExpressionOperation { Elements: var elements } => elements.Any(static element => element is ISpreadOperation),
        IObjectCreationOperation creation => TakesItems(creation) || Initializers(creation).Any(static initializer => !Added(initializer).Any()),
        _ => false,
    };

    /// <summary>The items that an initializer adds to a collection.</summary>
    public static IEnumerable<IOperation> Added(IObjectOrCollectionInitializerOperation initializer) => initializer.Initializers.SelectMany(Added);

    /// <summary>Whether an initializer adds more than the items that are written down.</summary>
    public static bool HasMore(IObjectOrCollectionInitializerOperation initializer) => initializer.Initializers.Any(static added => !Added(added).Any());

    /// <summary>The entries that an initializer adds to a dictionary.</summary>
    public static IEnumerable<CollectionEntry> EntriesOf(IObjectOrCollectionInitializerOperation initializer) => initializer.Initializers.Select(EntryOf);

    /// <summary>The entries that are written down; null when the operation does not write a dictionary.</summary>
    public static IEnumerable<CollectionEntry>? EntriesOf(IOperation operation) => operation switch
    {
        ICollectionExpressionOperation { Elements.IsEmpty: true } => [],
        IArrayCreationOperation => ItemsOf(operation)?.Select(TagOf),
        IObjectCreationOperation creation when IsCollection(creation) => Initializers(creation).Select(EntryOf),
        _ => null,
    };

    /// <summary>The entries that an initializer sets by key: <c>["KEY"] = value</c>.</summary>
    public static IEnumerable<CollectionEntry> IndexedEntries(IObjectOrCollectionInitializerOperation? initializer) =>
        (initializer?.Initializers ?? [])
            .Where(static operation => operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } })
            .Select(EntryOf);

    /// <summary>Whether a constructor is handed items, as in <c>new List&lt;string&gt;(others)</c>.</summary>
    public static bool TakesItems(IOperation operation) =>
        operation is IObjectCreationOperation creation && creation.Arguments.Any(static argument => argument.Value.Type?.IsCollection() != false);

    private static bool IsCollection(IObjectCreationOperation creation) => creation.Type?.IsCollection() == true;

    private static ImmutableArray<IOperation> Initializers(IObjectCreationOperation creation) => creation.Initializer?.Initializers ?? [];

    /// <summary>What one <c>Add</c> adds: its argument, or the items that the compiler gathers for a <c>params</c> parameter.</summary>
    private static IEnumerable<IOperation> Added(IOperation initializer) => initializer switch
    {
        IInvocationOperation { Arguments: [{ ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer.ElementValues: var items } }] } => items,
        IInvocationOperation { Arguments: [{ Value: var item }] } => [item],
        _ => [],
    };

    /// <summary>A tag of CloudFormation is an object with a key and a value: <c>new CfnTag { Key = "team", Value = "orders" }</c>.</summary>
    private static CollectionEntry TagOf(IOperation item)
    {
        var tag = item is IConversionOperation { Operand: var operand } ? operand : item;
        var members = tag is IObjectCreationOperation { Initializer.Initializers: var initializers } ? initializers : [];
        return new(Assigned("Key"), Assigned("Value"));

        IOperation? Assigned(string name) => members.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(assignment => assignment.Target is IPropertyReferenceOperation { Property.Name: var property } && property == name)?.Value;
    }

    private static CollectionEntry EntryOf(IOperation initializer) => initializer switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ Value: var key }] }, Value: var value } => new(key, value),
        IInvocationOperation { Arguments: [{ Value: var key }, { Value: var value }] } => new(key, value),
        _ => default,
    };
}
