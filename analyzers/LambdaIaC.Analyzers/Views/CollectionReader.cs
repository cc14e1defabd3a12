using System.Collections.Immutable;
using LambdaIaC.Analyzers.Model;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Views;

/// <summary>Takes collections apart, in every notation that C# has for writing one down.</summary>
internal static class CollectionReader
{
    /// <summary>A list; null when the operation does not write one down.</summary>
    /// <param name="operation">The expression without conversions.</param>
    /// <param name="read">Reads the item at an index.</param>
    public static ListValue? List(IOperation operation, Func<IOperation, int, Value> read) => operation switch
    {
        ICollectionExpressionOperation { Elements: var elements } => new ListValue(
            [.. elements.Where(static element => element is not ISpreadOperation).Select(read)],
            isOpen: elements.Any(static element => element is ISpreadOperation)),
        IArrayCreationOperation { Initializer.ElementValues: var elements } => new ListValue([.. elements.Select(read)]),
        IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } => new ListValue([]),
        IObjectCreationOperation { Type: { } type } creation when type.IsCollection() => Filled(creation, read),
        _ => null,
    };

    /// <summary>A dictionary; null when the operation does not write one down.</summary>
    /// <param name="operation">The expression without conversions.</param>
    /// <param name="keyOf">The text of a key, or null when it is not known.</param>
    /// <param name="read">Reads the value under a key.</param>
    public static MapValue? Map(IOperation operation, Func<IOperation, string?> keyOf, Func<IOperation, IOperation, string, Value> read)
    {
        if (operation is ICollectionExpressionOperation { Elements.IsEmpty: true })
        {
            return MapValue.Empty;
        }

        if (operation is not IObjectCreationOperation { Type: { } type } creation || !type.IsCollection())
        {
            return null;
        }

        var entries = new List<KeyValuePair<string, Value>>();
        var isOpen = TakesItems(creation);
        foreach (var (key, value) in Initializers(creation).Select(EntryOf))
        {
            if (key is not null && value is not null && keyOf(key) is { } name)
            {
                entries.Add(new(name, read(key, value, name)));
            }
            else
            {
                isOpen = true;
            }
        }

        return new MapValue(entries, isOpen);
    }

    private static ListValue Filled(IObjectCreationOperation creation, Func<IOperation, int, Value> read)
    {
        var items = Initializers(creation).Select(static operation => operation is IInvocationOperation { Arguments: [{ Value: var item }] } ? item : null).ToArray();
        return new ListValue(
            [.. items.OfType<IOperation>().Select(read)],
            isOpen: TakesItems(creation) || Array.Exists(items, static item => item is null));
    }

    private static ImmutableArray<IOperation> Initializers(IObjectCreationOperation creation) => creation.Initializer?.Initializers ?? [];

    /// <summary><c>["KEY"] = value</c> and <c>{ "KEY", value }</c>.</summary>
    private static (IOperation? Key, IOperation? Value) EntryOf(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ Value: var key }] }, Value: var value } => (key, value),
        IInvocationOperation { Arguments: [{ Value: var key }, { Value: var value }] } => (key, value),
        _ => (null, null),
    };

    /// <summary>Whether the constructor is handed items, as in <c>new List&lt;string&gt;(others)</c>.</summary>
    private static bool TakesItems(IObjectCreationOperation creation) =>
        creation.Arguments.Any(static argument => argument.Value.Type?.IsCollection() != false);
}
