using System.Globalization;
using System.Text;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Policies;

/// <summary>Reads a policy that is written as JSON text, as request and templates may carry it.</summary>
internal sealed class PolicyJson
{
    // Policies nest five levels deep; what nests deeper is none, and must not exhaust the stack of an editor.
    private const int MaximumDepth = 32;

    private readonly string _text;
    private int _at;

    private PolicyJson(string text) => _text = text;

    /// <summary>The value of a JSON text; null when it is not JSON.</summary>
    public static Value? Parse(string text)
    {
        var reader = new PolicyJson(text);
        var value = reader.Read(0);
        reader.SkipSpace();
        return reader._at == text.Length ? value : null;
    }

    private Value? Read(int depth)
    {
        SkipSpace();
        return (depth > MaximumDepth || _at >= _text.Length ? '\0' : _text[_at]) switch
        {
            '{' => Map(depth),
            '[' => List(depth),
            '"' => Quoted() is { } text ? Value.Of(text) : null,
            't' => Word("true", Value.Of(true)),
            'f' => Word("false", Value.Of(false)),
            'n' => Word("null", Value.Absent),
            '-' or (>= '0' and <= '9') => Number(),
            _ => null,
        };
    }

    private MapValue? Map(int depth)
    {
        var entries = new List<KeyValuePair<string, Value>>();
        if (Next('{') && Next('}'))
        {
            return MapValue.Empty;
        }

        do
        {
            SkipSpace();
            if (Quoted() is not { } key || !Next(':') || Read(depth + 1) is not { } value)
            {
                return null;
            }

            entries.Add(new(key, value));
        }
        while (Next(','));
        return Next('}') ? new MapValue(entries) : null;
    }

    private ListValue? List(int depth)
    {
        var items = new List<Value>();
        if (Next('[') && Next(']'))
        {
            return new ListValue([]);
        }

        do
        {
            if (Read(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }
        while (Next(','));
        return Next(']') ? new ListValue(items) : null;
    }

    private string? Quoted()
    {
        if (!Next('"'))
        {
            return null;
        }

        var text = new StringBuilder();
        while (_at < _text.Length && _text[_at] != '"')
        {
            var character = _text[_at++];
            if (character == '\\')
            {
                if (Escaped() is not { } escaped)
                {
                    return null;
                }

                character = escaped;
            }

            text.Append(character);
        }

        return _at++ < _text.Length ? text.ToString() : null;
    }

    private char? Escaped() => (_at < _text.Length ? _text[_at++] : '\0') switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        'u' => CodeUnit(),
        '"' => '"',
        '\\' => '\\',
        '/' => '/',
        _ => null,
    };

    private char? CodeUnit()
    {
        _at += 4;
        return _at <= _text.Length && ushort.TryParse(_text.Substring(_at - 4, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;
    }

    private Value? Number()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsDigit(_text[_at]) || _text[_at] is '-' or '+' or '.' or 'e' or 'E'))
        {
            _at++;
        }

        return double.TryParse(_text.Substring(start, _at - start), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : null;
    }

    private Value? Word(string word, Value value)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0)
        {
            return null;
        }

        _at += word.Length;
        return value;
    }

    private bool Next(char expected)
    {
        SkipSpace();
        if (_at >= _text.Length || _text[_at] != expected)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && _text[_at] is (' ' or '\t' or '\n' or '\r'))
        {
            _at++;
        }
    }
}
