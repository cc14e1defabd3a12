using LambdaIaC.Analyzers.Values;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Reading;

/// <summary>Reads documents that are written as dictionaries and arrays, in the shape that they have in JSON.</summary>
internal sealed class DocumentReader(ValueReader values)
{
    /// <summary>A document; null when the operation does not write a dictionary in this place. One that is only referred to may be changed in between.</summary>
    public MapValue? Read(IOperation written, Cursor cursor, Trail trail)
    {
        if (!cursor.IsHere || written is not IObjectCreationOperation || CollectionReader.EntriesOf(written) is not { } entries)
        {
            return null;
        }

        var named = values.Named(entries, trail);
        return new MapValue(
            named.Select(entry => new KeyValuePair<string, Value>(entry.Name, Element(entry.Value, cursor.Member(entry.Name), trail))),
            isOpen: CollectionReader.TakesItems(written) || named.Count < entries.Count());
    }

    private Value Element(IOperation value, Cursor cursor, Trail trail)
    {
        cursor.MarkValue(value);
        var written = values.WithoutConversions(value);
        return trail.Deeper() is not { } deeper ? Value.Unknown
            : Read(written, cursor, deeper) is { } map ? map
            : CollectionReader.ItemsOf(written) is { } items
                ? new ListValue([.. items.Select((item, index) => Element(item, cursor.Item(index), deeper))], CollectionReader.HasMore(written))
            : values.Scalar(value, deeper);
    }
}
