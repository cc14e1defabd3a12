using System.Globalization;
using System.Text;

namespace LambdaIaC.Rules.Values;

/// <summary>Reads JSON that stands in a text, such as a filter pattern. <c>null</c> becomes <see cref="Value.Absent"/>.</summary>
internal sealed class EmbeddedJson
{
    /// <summary>Documents that AWS takes are far flatter; deeper ones are not read.</summary>
    private const int Deepest = 64;

    private readonly string _text;
    private int _at;

    private EmbeddedJson(string text) => _text = text;

    /// <summary>The value that a text holds; null when the text is not JSON.</summary>
    public static Value? Read(string text)
    {
        try
        {
            var reader = new EmbeddedJson(text);
            var value = reader.Element(0);
            return reader.Peek() == '\0' && reader._at == text.Length ? value : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private Value Element(int depth) => (Peek(), depth) switch
    {
        (_, > Deepest) => throw new FormatException(),
        ('{', _) => Object(depth),
        ('[', _) => Array(depth),
        ('"', _) => Value.Of(Text()),
        ('t', _) => Word("true", Value.Of((bool?)true)),
        ('f', _) => Word("false", Value.Of((bool?)false)),
        ('n', _) => Word("null", Value.Absent),
        _ => Number(),
    };

    private MapValue Object(int depth)
    {
        var entries = new List<KeyValuePair<string, Value>>();
        _at++;
        while (Peek() != '}')
        {
            Separator(entries.Count);
            Expect('"', stay: true);
            var name = Text();
            Expect(':');
            entries.Add(new KeyValuePair<string, Value>(name, Element(depth + 1)));
        }

        _at++;
        return new MapValue(entries);
    }

    private ListValue Array(int depth)
    {
        var items = new List<Value>();
        _at++;
        while (Peek() != ']')
        {
            Separator(items.Count);
            items.Add(Element(depth + 1));
        }

        _at++;
        return new ListValue(items);
    }

    private void Separator(int before)
    {
        if (before > 0)
        {
            Expect(',');
        }
    }

    private string Text()
    {
        var text = new StringBuilder();
        for (_at++; ; _at++)
        {
            var character = Current();
            switch (character)
            {
                case '"':
                    _at++;
                    return text.ToString();
                case '\\':
                    _at++;
                    text.Append(Escaped());
                    break;
                case < ' ':
                    throw new FormatException();
                default:
                    text.Append(character);
                    break;
            }
        }
    }

    private char Escaped()
    {
        var escaped = Current();
        if (escaped != 'u')
        {
            var index = "\"\\/bfnrt".IndexOf(escaped);
            return index < 0 ? throw new FormatException() : "\"\\/\b\f\n\r\t"[index];
        }

        if (_at + 4 >= _text.Length || !int.TryParse(_text.Substring(_at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            throw new FormatException();
        }

        _at += 4;
        return (char)code;
    }

    private Value Number()
    {
        var start = _at;
        while (_at < _text.Length && "+-.0123456789eE".IndexOf(_text[_at]) >= 0)
        {
            _at++;
        }

        var written = _text.Substring(start, _at - start);
        return long.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? Value.Of(whole)
            : double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? Value.Of((double?)real)
            : throw new FormatException();
    }

    private Value Word(string word, Value value)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0)
        {
            throw new FormatException();
        }

        _at += word.Length;
        return value;
    }

    private void Expect(char character, bool stay = false)
    {
        if (Peek() != character)
        {
            throw new FormatException();
        }

        _at += stay ? 0 : 1;
    }

    /// <summary>The next character that is not white space; <c>\0</c> at the end.</summary>
    private char Peek()
    {
        while (_at < _text.Length && " \t\r\n".IndexOf(_text[_at]) >= 0)
        {
            _at++;
        }

        return _at < _text.Length ? _text[_at] : '\0';
    }

    private char Current() => _at < _text.Length ? _text[_at] : throw new FormatException();
}
