using System.Globalization;
using System.Text;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Analyzers.Settings;

/// <summary>
/// Reads JSON as people write it in settings, with comments and trailing commas. An analyzer brings no JSON library along. What is wrong
/// with the text is said by the compiler of stacks; here a text that cannot be read is no text.
/// </summary>
internal sealed class SettingsJson
{
    // Settings have three levels.
    private const int MaximumDepth = 32;

    private readonly string _text;
    private int _at;

    private SettingsJson(string text) => _text = text;

    /// <summary>The document; null when it is not JSON.</summary>
    public static Value? Read(string text)
    {
        var reader = new SettingsJson(text.TrimStart('\uFEFF'));
        var value = reader.ReadValue(0);
        return value is not null && reader.Peek() is null ? value : null;
    }

    private Value? ReadValue(int depth) => Peek() switch
    {
        _ when depth > MaximumDepth => null,
        '{' => ReadMap(depth),
        '[' => ReadList(depth),
        '"' => ReadText() is { } text ? Value.Of(text) : null,
        _ => ReadWord(),
    };

    private MapValue? ReadMap(int depth)
    {
        var entries = new List<KeyValuePair<string, Value>>();
        _at++;
        while (!Take('}'))
        {
            if (Peek() != '"' || ReadText() is not { } name || !Take(':') || ReadValue(depth + 1) is not { } value || !(Take(',') || Peek() == '}'))
            {
                return null;
            }

            entries.Add(new(name, value));
        }

        return new MapValue(entries);
    }

    private ListValue? ReadList(int depth)
    {
        var items = new List<Value>();
        _at++;
        while (!Take(']'))
        {
            if (ReadValue(depth + 1) is not { } value || !(Take(',') || Peek() == ']'))
            {
                return null;
            }

            items.Add(value);
        }

        return new ListValue(items);
    }

    private string? ReadText()
    {
        var text = new StringBuilder();
        for (_at++; _at < _text.Length && _text[_at] is not '"' and >= ' '; _at++)
        {
            if (_text[_at] != '\\')
            {
                text.Append(_text[_at]);
            }
            else if (++_at >= _text.Length || !Unescape(text))
            {
                return null;
            }
        }

        return _at < _text.Length && _text[_at++] == '"' ? text.ToString() : null;
    }

    private bool Unescape(StringBuilder text)
    {
        const string Escapes = "\"\\/bfnrt";
        const string Characters = "\"\\/\b\f\n\r\t";
        if (_text[_at] == 'u')
        {
            if (_at + 4 >= _text.Length || !ushort.TryParse(_text.Substring(_at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                return false;
            }

            text.Append((char)code);
            _at += 4;
            return true;
        }

        var known = Escapes.IndexOf(_text[_at]);
        text.Append(known < 0 ? ' ' : Characters[known]);
        return known >= 0;
    }

    private Value? ReadWord()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '-' or '+' or '.'))
        {
            _at++;
        }

        var word = _text.Substring(start, _at - start);
        return word switch
        {
            "true" => Value.Of(true),
            "false" => Value.Of(false),
            "null" => Value.Absent,
            _ when long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => Value.Of(whole),
            _ when double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) => Value.Of(real),
            _ => null,
        };
    }

    private bool Take(char character)
    {
        if (Peek() != character)
        {
            return false;
        }

        _at++;
        return true;
    }

    /// <summary>The next character that is neither white space nor of a comment; null at the end.</summary>
    private char? Peek()
    {
        while (_at < _text.Length)
        {
            if (char.IsWhiteSpace(_text[_at]))
            {
                _at++;
            }
            else if (string.CompareOrdinal(_text, _at, "//", 0, 2) == 0)
            {
                _at = End("\n", 1);
            }
            else if (string.CompareOrdinal(_text, _at, "/*", 0, 2) == 0)
            {
                _at = End("*/", 2);
            }
            else
            {
                return _text[_at];
            }
        }

        return null;
    }

    private int End(string mark, int length) => _text.IndexOf(mark, _at, StringComparison.Ordinal) is var end and >= 0 ? end + length : _text.Length;
}
