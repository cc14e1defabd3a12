using System.Text;
using System.Text.Json;

namespace LambdaIaC.Compiler.Documents;

/// <summary>The state of reading one document.</summary>
internal ref struct JsonTreeParser(ReadOnlySpan<byte> utf8, JsonReaderOptions options)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private Utf8JsonReader _reader = new(utf8, options);
    private int _counted;
    private JsonPosition _position = new(1, 1);

    /// <summary>Up to here looking through the members is faster than a set of names.</summary>
    private const int FewMembers = 8;

    /// <summary>The first name that stands twice in one object; null when there is none.</summary>
    public JsonProblem? Problem { get; private set; }

    /// <summary>Reads the document to its end.</summary>
    /// <exception cref="JsonException">It is malformed.</exception>
    public JsonItem ReadDocument()
    {
        _reader.Read();
        var root = ReadItem();
        _reader.Read();
        return root;
    }

    private JsonItem ReadItem()
    {
        var position = Position();
        return _reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadMap(position),
            JsonTokenType.StartArray => ReadList(position),
            JsonTokenType.String => new JsonText(position, ReadText()),
            JsonTokenType.Number => new JsonNumber(position, Encoding.UTF8.GetString(_reader.ValueSpan)),
            JsonTokenType.True or JsonTokenType.False => new JsonFlag(position, _reader.GetBoolean()),
            _ => new JsonNull(position),
        };
    }

    private JsonMap ReadMap(JsonPosition position)
    {
        var members = new List<JsonMember>();
        HashSet<string>? names = null;
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var namePosition = Position();
            var name = ReadText();
            if (members.Count == FewMembers)
            {
                names = members.Select(static member => member.Name).ToHashSet(StringComparer.Ordinal);
            }

            if (names is null ? members.Exists(member => member.Name == name) : !names.Add(name))
            {
                Problem ??= new JsonProblem(namePosition, $"'{name}' stands twice in one object.");
            }

            _reader.Read();
            members.Add(new JsonMember(namePosition, name, ReadItem()));
        }

        return new JsonMap(position, members);
    }

    private JsonList ReadList(JsonPosition position)
    {
        var items = new List<JsonItem>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadItem());
        }

        return new JsonList(position, items);
    }

    /// <summary>The reader takes any bytes as a string until somebody asks for the text.</summary>
    private string ReadText()
    {
        try
        {
            return _reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            Problem ??= new JsonProblem(Position(), "The string is not valid Unicode.");
            return "";
        }
    }

    /// <summary>The place of the current token, counted on from the one before, so that a document on one line takes no longer.</summary>
    private JsonPosition Position()
    {
        var passed = _utf8[_counted..(int)_reader.TokenStartIndex];
        _counted = (int)_reader.TokenStartIndex;
        var lines = passed.Count((byte)'\n');
        _position = lines == 0
            ? _position with { Column = _position.Column + Encoding.UTF8.GetCharCount(passed) }
            : new JsonPosition(_position.Line + lines, Encoding.UTF8.GetCharCount(passed[(passed.LastIndexOf((byte)'\n') + 1)..]) + 1);
        return _position;
    }
}
