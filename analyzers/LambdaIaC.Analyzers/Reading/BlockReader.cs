using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Values;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Reading;

/// <summary>Reads the creations of resources and configuration blocks: <c>new X { }</c>, <c>new() { }</c> and <c>x with { }</c>.</summary>
internal sealed class BlockReader(ModelSymbols model, ValueReader values)
{
    /// <summary>A block; null when the operation creates none.</summary>
    public MapValue? Read(IOperation operation, PropertySchema property, Cursor cursor, Trail trail)
    {
        if (operation is not (IObjectCreationOperation or IWithOperation) || model.HomesOf(operation.Type) is not { IsEmpty: false } homes)
        {
            return null;
        }

        if (homes.Length == 1)
        {
            cursor.MarkBlock();
        }

        return operation is IWithOperation copy ? Changed(copy, property, cursor, trail) : Members((IObjectCreationOperation)operation, cursor, trail);
    }

    /// <summary>The members that a creation sets, leaves out or leaves open.</summary>
    public MapValue Members(IObjectCreationOperation creation, Cursor cursor, Trail trail)
    {
        var members = model.MembersOf(creation.Type);
        var written = Written(creation.Initializer, members, cursor, trail);
        foreach (var member in members)
        {
            if (!member.Unset.IsAbsent && !written.ContainsKey(member.Schema.Name))
            {
                written[member.Schema.Name] = member.Unset;
            }
        }

        return new MapValue(written.Where(static entry => !entry.Value.IsAbsent));
    }

    private MapValue Changed(IWithOperation copy, PropertySchema property, Cursor cursor, Trail trail)
    {
        var before = values.Read(copy.Operand, property, cursor, trail) as MapValue ?? new MapValue([], isOpen: true);
        cursor.MarkValue(copy);
        return Written(copy.Initializer, model.MembersOf(copy.Type), cursor, trail).Aggregate(before, static (map, change) => map.With(change.Key, change.Value));
    }

    private Dictionary<string, Value> Written(IObjectOrCollectionInitializerOperation? initializer, IReadOnlyList<BoundMember> members, Cursor cursor, Trail trail)
    {
        var written = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var operation in initializer?.Initializers ?? [])
        {
            if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false } set }, Value: var value }
                && members.FirstOrDefault(member => member.Schema.Name == set.Name) is { Schema: var schema })
            {
                written[schema.Name] = values.Read(value, schema, cursor.Member(schema.Name), trail);
            }
            else if (operation is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property: var filled } })
            {
                written[filled.Name] = Value.Unknown;
            }
        }

        // A block that holds nothing but a map takes its entries directly: `Environment = new() { ["TABLE"] = "orders" }`.
        var entries = CollectionReader.IndexedEntries(initializer).ToArray();
        if (entries.Length > 0 && members.Where(static member => member.Schema.Kind == PropertyKind.Map).ToArray() is [{ Schema: var map }])
        {
            written[map.Name] = written.ContainsKey(map.Name) ? Value.Unknown : values.Map(entries, map, cursor.Member(map.Name), trail) ?? Value.Unknown;
        }

        return written;
    }
}
