using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Values;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Views;

/// <summary>Reads the properties that an object creation sets, in the shape that the schema gives them.</summary>
internal sealed class CreationReader(ModelSymbols model, SymbolDefinitions definitions, CancellationToken cancellation)
{
    private readonly ScalarEvaluator _scalars = new(model, definitions);

    /// <summary>A text argument of a constructor; empty when it is not known.</summary>
    public string TextOf(IOperation? argument) =>
        argument is not null && _scalars.Evaluate(argument, Trail.Start, cancellation) is TextValue { Text: var text } ? text : "";

    /// <summary>The members that a creation sets, leaves out or leaves open.</summary>
    public MapValue Members(IObjectCreationOperation creation, IReadOnlyList<PropertySchema> members, Cursor cursor, Trail trail)
    {
        var written = Written(creation.Initializer, members, cursor, trail);
        return new MapValue(members.Select(member => new KeyValuePair<string, Value>(
            member.Name,
            written.TryGetValue(member.Name, out var value) ? value : Unset(creation.Type, member))).Where(static entry => !entry.Value.IsAbsent));
    }

    /// <summary>A value in the shape of its schema.</summary>
    public Value Read(IOperation operation, PropertySchema property, Cursor cursor, Trail trail)
    {
        cursor.MarkValue(operation);
        return property.Kind switch
        {
            PropertyKind.Structure => Structure(operation, property, cursor, trail),
            PropertyKind.List or PropertyKind.Map => Collection(operation, property, cursor, trail),
            _ => Conform(_scalars.Evaluate(operation, trail, cancellation), property.Kind),
        };
    }

    private Value Structure(IOperation operation, PropertySchema property, Cursor cursor, Trail trail) => Unwrap(operation) switch
    {
        { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation => Value.Absent,
        IObjectCreationOperation creation when model.HomesOf(creation.Type) is not [] => Block(creation, property, cursor, trail),
        IWithOperation copy => With(copy, property, cursor, trail),
        var reference => Follow(reference, definitions.Of, property, cursor, trail),
    };

    private MapValue Block(IObjectCreationOperation creation, PropertySchema property, Cursor cursor, Trail trail)
    {
        MarkIfJudgedAlone(creation, cursor);
        return Members(creation, property.Members, cursor, trail);
    }

    private void MarkIfJudgedAlone(IOperation creation, Cursor cursor)
    {
        if (model.HomesOf(creation.Type).Length == 1)
        {
            cursor.MarkBlock();
        }
    }

    private MapValue With(IWithOperation copy, PropertySchema property, Cursor cursor, Trail trail)
    {
        MarkIfJudgedAlone(copy, cursor);
        var before = trail.Deeper() is { } deeper && Structure(copy.Operand, property, cursor, deeper) is MapValue known ? known : new MapValue([], isOpen: true);
        return Written(copy.Initializer, property.Members, cursor, trail).Aggregate(before, static (map, change) => map.With(change.Key, change.Value));
    }

    private Dictionary<string, Value> Written(IObjectOrCollectionInitializerOperation? initializer, IReadOnlyList<PropertySchema> members, Cursor cursor, Trail trail)
    {
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        if (initializer is null || trail.Deeper() is not { } deeper)
        {
            return values;
        }

        foreach (var operation in initializer.Initializers)
        {
            if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var set }, Value: var value }
                && members.FirstOrDefault(member => member.Name == set.Name) is { } member)
            {
                values[member.Name] = Read(value, member, cursor.Member(member.Name), deeper);
            }
            else if (operation is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property: var changed } })
            {
                values[changed.Name] = Value.Unknown;
            }
        }

        return values;
    }

    private Value Collection(IOperation operation, PropertySchema property, Cursor cursor, Trail trail)
    {
        var written = Unwrap(operation);
        if (written is { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation)
        {
            return Value.Absent;
        }

        if (property.Item is not { } item || trail.Deeper() is not { } deeper)
        {
            return Value.Unknown;
        }

        return property.Kind == PropertyKind.List
            ? CollectionReader.List(written, (element, index) => Read(element, item, cursor.Item(index), deeper)) ?? Follow(written, definitions.OfCollection, property, cursor, trail)
            : CollectionReader.Map(written, Key, (key, element, name) => Entry(key, element, item, cursor.Entry(name), deeper)) ?? Follow(written, definitions.OfCollection, property, cursor, trail);

        string? Key(IOperation key) => _scalars.Evaluate(key, deeper, cancellation) is TextValue { Text: var text } ? text : null;
    }

    private Value Entry(IOperation key, IOperation value, PropertySchema item, Cursor cursor, Trail trail)
    {
        cursor.MarkKey(key);
        return Read(value, item, cursor, trail);
    }

    private Value Follow(IOperation reference, Func<IOperation, CancellationToken, IOperation?> definitionOf, PropertySchema property, Cursor cursor, Trail trail) =>
        SymbolDefinitions.SymbolOf(reference) is { } symbol && trail.Through(symbol) is { } through && definitionOf(reference, cancellation) is { } definition
            ? Read(definition, property, cursor.Elsewhere(), through)
            : Value.Unknown;

    /// <summary>
    /// What a property is that the creation does not set. A required one is the compiler's business, and one that cannot be null
    /// has a value that only the model knows.
    /// </summary>
    private static Value Unset(ITypeSymbol? owner, PropertySchema member) => owner.FindProperty(member.Name) switch
    {
        null => member.Required ? Value.Unknown : Value.Absent,
        { IsRequired: true } => Value.Unknown,
        var property => property.IsDeclaredNullable() || property.Type.IsCollection() ? Value.Absent : Value.Unknown,
    };

    /// <summary>In code that does not compile yet a value may have any type: what does not fit the schema is not judged.</summary>
    private static Value Conform(Value value, PropertyKind kind) => (kind, value) switch
    {
        (_, { IsKnown: false }) => value,
        (PropertyKind.Text, TextValue) or (PropertyKind.Integer, IntegerValue) or (PropertyKind.Boolean, BooleanValue) or (PropertyKind.Number, NumberValue) => value,
        (PropertyKind.Number, IntegerValue { Number: var whole }) => Value.Of((double)whole),
        _ => Value.Unknown,
    };

    private static IOperation Unwrap(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null, Operand: var operand })
        {
            operation = operand;
        }

        return operation is IParenthesizedOperation { Operand: var inner } ? Unwrap(inner) : operation;
    }
}
