using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Values;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Reading;

/// <summary>Reads expressions as values in the shape that a schema gives them, and notes where each is written.</summary>
internal sealed class ValueReader
{
    private readonly ModelSymbols _model;
    private readonly SymbolDefinitions _definitions;
    private readonly ScalarEvaluator _scalars;
    private readonly CodeReader _code;
    private readonly PolicyReader _policies;
    private readonly DocumentReader _documents;
    private readonly CancellationToken _cancellation;

    public ValueReader(ModelSymbols model, SymbolDefinitions definitions, CancellationToken cancellation, ResourceReferences? references = null)
    {
        _definitions = definitions;
        _scalars = new ScalarEvaluator(model, definitions, references);
        _cancellation = cancellation;
        _code = new CodeReader(model, this);
        _model = model;
        _policies = new PolicyReader(model, this);
        _documents = new DocumentReader(this);
        Blocks = new BlockReader(model, this, new LaterChanges(definitions, model.ReadsOnly, model.IsChangeable, cancellation));
    }

    /// <summary>Reads the creations that values are made of.</summary>
    public BlockReader Blocks { get; }

    /// <summary>The text of an expression; null when it is none, or not known.</summary>
    public string? TextOf(IOperation operation, Trail trail) => _scalars.Evaluate(operation, trail, _cancellation) is TextValue { Text: var text } ? text : null;

    /// <summary>A text, number or truth value, or a reference.</summary>
    public Value Scalar(IOperation operation, Trail trail) => _scalars.Evaluate(operation, trail, _cancellation);

    /// <summary>Reads a value and notes its place.</summary>
    public Value Read(IOperation operation, PropertySchema property, Cursor cursor, Trail trail)
    {
        cursor.MarkValue(operation);
        var written = WithoutConversions(operation);
        if (property.Kind == PropertyKind.Document && Conform(_scalars.Evaluate(operation, trail, _cancellation), property.Kind) is TextValue json)
        {
            return json;
        }

        if (property.Kind is not (PropertyKind.Structure or PropertyKind.List or PropertyKind.Map or PropertyKind.Document))
        {
            return Conform(_scalars.Evaluate(operation, trail, _cancellation), property.Kind);
        }

        if (written is { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation { Type.IsValueType: false })
        {
            return Value.Absent;
        }

        return trail.Deeper() is not { } deeper
            ? Value.Unknown
            : property.Kind switch
            {
                PropertyKind.Structure => Blocks.Read(written, property, cursor, deeper) ?? _code.Read(written, property, cursor, deeper) ?? Members(written, property, cursor, deeper),
                PropertyKind.Document => _documents.Read(written, cursor, deeper) ?? _policies.Read(written, cursor, deeper),
                PropertyKind.List => List(written, property, cursor, deeper),
                _ => CollectionReader.EntriesOf(written) is { } entries ? Map(entries, property, cursor, deeper, CollectionReader.TakesItems(written)) : null,
            } ?? Follow(written, property, cursor, trail);
    }

    /// <summary>Reads what an initializer adds to a collection that is there already: <c>Layers = { first, second }</c>.</summary>
    public Value ReadContent(IObjectOrCollectionInitializerOperation content, PropertySchema property, Cursor cursor, Trail trail) => property switch
    {
        { Kind: PropertyKind.List, Item: { } item } => ItemsOf(CollectionReader.Added(content), CollectionReader.HasMore(content), item, cursor, trail),
        { Kind: PropertyKind.Map } => Map(CollectionReader.EntriesOf(content), property, cursor, trail) ?? Value.Unknown,
        _ => Value.Unknown,
    };

    /// <summary>Reads the entries of a dictionary. One with a key that is not known leaves it open.</summary>
    public MapValue? Map(IEnumerable<CollectionEntry> entries, PropertySchema property, Cursor cursor, Trail trail, bool isOpen = false)
    {
        if (property.Item is not { } item)
        {
            return null;
        }

        var named = Named(entries, trail);
        return new MapValue(named.Select(entry => new KeyValuePair<string, Value>(entry.Name, Entry(entry))), isOpen || named.Count < entries.Count());

        Value Entry(NamedEntry entry)
        {
            var at = cursor.Entry(entry.Name);
            at.MarkKey(entry.Key);
            return Read(entry.Value, item, at, trail);
        }
    }

    /// <summary>The entries of a dictionary whose keys are known. Where there are more, nobody knows what else it holds.</summary>
    public IReadOnlyList<NamedEntry> Named(IEnumerable<CollectionEntry> entries, Trail trail)
    {
        var named = new List<NamedEntry>();
        foreach (var (key, value) in entries)
        {
            if (key is not null && value is not null && TextOf(key, trail) is { } name)
            {
                named.Add(new NamedEntry(name, key, value));
            }
        }

        return named;
    }

    /// <summary>What is written under the conversions that change nothing about it.</summary>
    public IOperation WithoutConversions(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { Conversion.Exists: true, Operand: var operand } conversion when conversion.OperatorMethod is not { } method || _model.TakesOver(method):
                    operation = operand;
                    break;
                case IParenthesizedOperation { Operand: var inner }:
                    operation = inner;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>A structure that is written as a dictionary, by the names of CloudFormation or of the CDK, which begins them in lower case.</summary>
    private MapValue? Members(IOperation written, PropertySchema property, Cursor cursor, Trail trail)
    {
        if (!cursor.IsHere || written is not IObjectCreationOperation || CollectionReader.EntriesOf(written) is not { } entries)
        {
            return null;
        }

        var named = Named(entries, trail);
        return new MapValue(
            from entry in named
            let member = property.Members.FirstOrDefault(member => string.Equals(member.Name, entry.Name, StringComparison.OrdinalIgnoreCase))
            where member is not null
            select new KeyValuePair<string, Value>(member.Name, Read(entry.Value, member, cursor.Member(member.Name), trail)),
            isOpen: CollectionReader.TakesItems(written) || named.Count < entries.Count());
    }

    private ListValue? List(IOperation written, PropertySchema property, Cursor cursor, Trail trail) =>
        property.Item is { } item && CollectionReader.ItemsOf(written) is { } items ? ItemsOf(items, CollectionReader.HasMore(written), item, cursor, trail) : null;

    private ListValue ItemsOf(IEnumerable<IOperation> items, bool hasMore, PropertySchema item, Cursor cursor, Trail trail) =>
        new([.. items.Select((element, index) => Read(element, item, cursor.Item(index), trail))], hasMore);

    private Value Follow(IOperation reference, PropertySchema property, Cursor cursor, Trail trail)
    {
        // A block cannot change after its creation; a collection can.
        var definition = property.Kind is PropertyKind.Structure or PropertyKind.Document ? _definitions.Follow(reference, trail, _cancellation) : _definitions.FollowCollection(reference, trail, _cancellation);
        return definition is { Operation: var operation, Trail: var through } ? Read(operation, property, cursor.Elsewhere(), through) : Value.Unknown;
    }

    /// <summary>In code that does not compile yet a value may have any type: what does not fit the schema is not judged.</summary>
    private static Value Conform(Value value, PropertyKind kind) => (kind, value) switch
    {
        (_, { IsKnown: false }) => value,
        (PropertyKind.Text or PropertyKind.Document, TextValue) or (PropertyKind.Integer, IntegerValue) or (PropertyKind.Boolean, BooleanValue) or (PropertyKind.Number, NumberValue) => value,
        (PropertyKind.Number, IntegerValue { Number: var whole }) => Value.Of((double)whole),
        // The CDK counts in doubles.
        (PropertyKind.Integer, NumberValue { Number: var real }) when real == Math.Floor(real) && Math.Abs(real) < long.MaxValue => Value.Of((long)real),
        _ => Value.Unknown,
    };
}
