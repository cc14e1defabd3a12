using System.Globalization;
using System.Text;

namespace LambdaIaC.Compiler.Sources;

/// <summary>Escape sequences of C# in regular literals.</summary>
internal static class Escape
{
    /// <summary>Reads one sequence; the scanner stands at the backslash, behind the sequence afterwards.</summary>
    public static void Read(Scanner scanner, StringBuilder text)
    {
        var kind = scanner.Peek(1);
        scanner.Advance(2);
        switch (kind)
        {
            case 'u':
                AppendHex(scanner, text, 4, 4);
                break;
            case 'U':
                AppendHex(scanner, text, 8, 8);
                break;
            case 'x':
                AppendHex(scanner, text, 1, 4);
                break;
            default:
                text.Append(Simple(kind));
                break;
        }
    }

    private static void AppendHex(Scanner scanner, StringBuilder text, int minimum, int maximum)
    {
        var length = 0;
        while (length < maximum && char.IsAsciiHexDigit(scanner.Peek(length)))
        {
            length++;
        }

        var digits = scanner.Text.AsSpan(scanner.Position, length);
        if (length >= minimum && int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
        {
            text.Append(code is <= 0xFFFF ? ((char)code).ToString() : Rune.IsValid(code) ? new Rune(code).ToString() : "");
        }

        scanner.Advance(length);
    }

    private static char Simple(char kind) => kind switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        'e' => '\u001B',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\v',
        _ => kind,
    };
}
