using System.Text;

namespace LambdaIaC.Compiler.Sources;

/// <summary>String and character literals of C#: regular, verbatim, raw, interpolated.</summary>
internal static class StringLiteral
{
    /// <summary>Passes over a literal.</summary>
    /// <param name="scanner">Stands at its first character; behind it afterwards.</param>
    /// <param name="text">What the literal stands for; null when it is interpolated or a character.</param>
    /// <returns>Whether there was one.</returns>
    public static bool TryRead(Scanner scanner, out string? text)
    {
        text = null;
        var prefix = 0;
        while (scanner.Peek(prefix) is '$' or '@')
        {
            prefix++;
        }

        if (scanner.Peek(prefix) == '\'' && prefix == 0)
        {
            ReadRegular(scanner, '\'', dollars: 0);
            return true;
        }

        if (scanner.Peek(prefix) != '"')
        {
            return false;
        }

        var dollars = scanner.Run('$') + (scanner.Current == '@' && scanner.Peek(1) == '$' ? 1 : 0);
        var verbatim = scanner.Current == '@' || scanner.Peek(dollars) == '@';
        scanner.Advance(prefix);
        var content = verbatim ? ReadVerbatim(scanner, dollars)
            : scanner.Run('"') >= 3 ? ReadRaw(scanner, dollars)
            : ReadRegular(scanner, '"', dollars);
        scanner.Advance(scanner.StartsWith("u8") || scanner.StartsWith("U8") ? 2 : 0);
        text = dollars == 0 ? content : null;
        return true;
    }

    private static string ReadRegular(Scanner scanner, char quote, int dollars)
    {
        var text = new StringBuilder();
        scanner.Advance();
        while (!scanner.AtEnd && scanner.Current != quote && !Scanner.IsNewLine(scanner.Current))
        {
            if (scanner.Current == '\\')
            {
                Escape.Read(scanner, text);
            }
            else if (!Interpolation.TrySkip(scanner, dollars))
            {
                text.Append(scanner.Current);
                scanner.Advance();
            }
        }

        scanner.Advance();
        return text.ToString();
    }

    private static string ReadVerbatim(Scanner scanner, int dollars)
    {
        var text = new StringBuilder();
        scanner.Advance();
        while (!scanner.AtEnd && (scanner.Current != '"' || scanner.Peek(1) == '"'))
        {
            if (!Interpolation.TrySkip(scanner, dollars))
            {
                text.Append(scanner.Current);
                scanner.Advance(scanner.Current == '"' ? 2 : 1);
            }
        }

        scanner.Advance();
        return text.ToString();
    }

    private static string ReadRaw(Scanner scanner, int dollars)
    {
        var quotes = scanner.Run('"');
        scanner.Advance(quotes);
        var start = scanner.Position;
        while (!scanner.AtEnd && scanner.Run('"') < quotes)
        {
            if (!Interpolation.TrySkip(scanner, dollars))
            {
                scanner.Advance(Math.Max(1, scanner.Run('"')));
            }
        }

        // The literal ends with the last quotes of the run: `"""a""""` is not legal, but the end must be found.
        var end = scanner.Position;
        scanner.Advance(scanner.Run('"'));
        return scanner.Text[start..end];
    }
}
