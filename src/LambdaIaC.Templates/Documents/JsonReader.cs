using System.Text;
using System.Text.Json;

namespace LambdaIaC.Templates.Documents;

/// <summary>Reads JSON with the place of every value.</summary>
internal sealed class JsonReader(string text)
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);
    private int _scanned;
    private int _line = 1;
    private int _column = 1;

    public Node Read()
    {
        var json = new Utf8JsonReader(_bytes, new JsonReaderOptions { MaxDepth = DocumentLimits.Depth });
        try
        {
            json.Read();
            var root = Value(ref json);
            // Whatever follows the value is an error that only reading on finds.
            while (json.Read())
            {
            }

            return root;
        }
        catch (JsonException exception)
        {
            throw Unreadable(exception);
        }
    }

    private Node Value(ref Utf8JsonReader json)
    {
        var (line, column) = PlaceOf(json.TokenStartIndex);
        return json.TokenType switch
        {
            JsonTokenType.StartObject => Mapping(ref json, line, column),
            JsonTokenType.StartArray => Sequence(ref json, line, column),
            JsonTokenType.String => new ScalarNode(Text(ref json, line, column), isPlain: false, line, column),
            _ => new ScalarNode(Encoding.UTF8.GetString(json.ValueSpan), isPlain: true, line, column),
        };
    }

    private MappingNode Mapping(ref Utf8JsonReader json, int line, int column)
    {
        var entries = new UniqueEntries();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var (keyLine, keyColumn) = PlaceOf(json.TokenStartIndex);
            var key = new ScalarNode(Text(ref json, keyLine, keyColumn), isPlain: false, keyLine, keyColumn);
            json.Read();
            entries.Set(new MappingEntry(key, Value(ref json)));
        }

        return new MappingNode(entries.ToList(), line, column);
    }

    private SequenceNode Sequence(ref Utf8JsonReader json, int line, int column)
    {
        var items = new List<Node>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Value(ref json));
        }

        return new SequenceNode(items, line, column);
    }

    private static string Text(ref Utf8JsonReader json, int line, int column)
    {
        try
        {
            return json.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            throw new UnreadableException("The text has half of a surrogate pair.", line, column);
        }
    }

    /// <summary>Line and column of a byte; the bytes are asked for in order, so that a file of one line costs no more than others.</summary>
    private (int Line, int Column) PlaceOf(long position)
    {
        for (; _scanned < position; _scanned++)
        {
            if (_bytes[_scanned] == '\n')
            {
                _line++;
                _column = 1;
            }
            else if ((_bytes[_scanned] & 0xC0) != 0x80)
            {
                // A character outside the basic plane is two in an editor's count.
                _column += _bytes[_scanned] >= 0xF0 ? 2 : 1;
            }
        }

        return (_line, _column);
    }

    private static UnreadableException Unreadable(JsonException exception)
    {
        var (line, column) = ((int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
        var reason = exception.Message.Split(" LineNumber:")[0];
        return reason.Contains("depth", StringComparison.OrdinalIgnoreCase)
            ? DocumentLimits.TooDeep(line, column)
            : new UnreadableException($"The file is not JSON: {reason}", line, column);
    }
}
