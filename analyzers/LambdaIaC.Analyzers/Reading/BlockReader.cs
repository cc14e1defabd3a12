using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Values;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Reading;

/// <summary>Reads the creations of resources and configuration blocks: <c>new X { }</c>, <c>new() { }</c> and <c>x with { }</c>.</summary>
internal sealed class BlockReader(ModelSymbols model, ValueReader values, LaterChanges later)
{
    /// <summary>A block; null when the operation creates none.</summary>
    public MapValue? Read(IOperation operation, PropertySchema property, Cursor cursor, Trail trail)
    {
        if (operation is IObjectCreationOperation part && model.IsPart(part.Type))
        {
            return Members(part, cursor, trail);
        }

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
        var isClosed = model.Foreign?.IsOf(creation.Type!) != true || Change(creation, written, members, cursor, trail);
        foreach (var member in members)
        {
            if (!written.ContainsKey(member.Root) && (isClosed ? member.Unset : Value.Unknown) is { IsAbsent: false } unset)
            {
                written[member.Root] = unset;
            }
        }

        return new MapValue(written.Where(static entry => !entry.Value.IsAbsent), isOpen: !isClosed);
    }

    /// <summary>Applies what is assigned after the creation; false when others may set what is not set here.</summary>
    private bool Change(IObjectCreationOperation creation, Dictionary<string, Value> written, IReadOnlyList<BoundMember> members, Cursor cursor, Trail trail)
    {
        var (changes, isClosed) = later.Of(creation);
        foreach (var change in changes)
        {
            if (Find(members, change.Key) is { } member)
            {
                var value = change.Value is null || written.ContainsKey(member.Root) ? Value.Unknown : values.Read(change.Value, member.Schema, CursorOf(cursor, member), trail);
                Set(written, member, Adjust(creation.Type, member, value));
            }
        }

        return isClosed;
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
                && Find(members, set.Name) is { } member)
            {
                Set(written, member, Adjust(initializer!.Type, member, values.Read(value, member.Schema, CursorOf(cursor, member), trail)));
            }
            else if (operation is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property: var filled }, Initializer: var content }
                && Find(members, filled.Name) is { } collection)
            {
                // Other people's collections are there and empty before they are filled in this way.
                Set(written, collection, model.Foreign?.IsOf(filled.ContainingType) == true ? values.ReadContent(content, collection.Schema, CursorOf(cursor, collection), trail) : Value.Unknown);
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

    private static BoundMember? Find(IReadOnlyList<BoundMember> members, string property)
    {
        // A loop: this runs for every assignment of every creation.
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Property?.Name == property)
            {
                return members[i];
            }
        }

        return null;
    }

    private Value Adjust(ITypeSymbol? owner, BoundMember member, Value value) => model.Foreign?.LibraryOf(owner) is { } library ? library.Adjust(member, value) : value;

    /// <summary>Puts a value where it belongs in the schema.</summary>
    private void Set(Dictionary<string, Value> written, BoundMember member, Value value)
    {
        if (value.IsAbsent && model.Foreign?.IsOf(member.Property!.ContainingType) == true)
        {
            // In other people's libraries null is what a property is before it is set, and they may fill it.
            return;
        }

        if (member.Path == member.Root)
        {
            written[member.Root] = value;
        }
        else if (!value.IsAbsent)
        {
            written[member.Root] = member.Path.EndsWith("[0]", StringComparison.Ordinal) ? new ListValue([value])
                : written.TryGetValue(member.Root, out var before) && before is not MapValue ? before
                : (before as MapValue ?? MapValue.Empty).With(member.Path.Substring(member.Root.Length + 1), value);
        }
    }

    private static Cursor CursorOf(Cursor cursor, BoundMember member) => member.Path == member.Root ? cursor.Member(member.Root)
        : member.Path.EndsWith("[0]", StringComparison.Ordinal) ? cursor.Member(member.Root).Item(0)
        : cursor.Member(member.Root).Member(member.Path.Substring(member.Root.Length + 1));
}
