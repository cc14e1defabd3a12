namespace LambdaIaC.Compiler.Sources;

/// <summary>The holes of interpolated strings, which may hold any expression: strings, comments, braces of their own.</summary>
internal static class Interpolation
{
    /// <summary>Passes over a hole, or over doubled braces that are text.</summary>
    /// <param name="scanner">Stands inside an interpolated string.</param>
    /// <param name="dollars">How many braces open a hole; 0 in a string without interpolation.</param>
    /// <returns>Whether there was something to pass over.</returns>
    public static bool TrySkip(Scanner scanner, int dollars)
    {
        var braces = scanner.Run('{');
        if (dollars == 0 || braces < dollars)
        {
            return false;
        }

        if (dollars == 1 && braces % 2 == 0)
        {
            scanner.Advance(braces);
            return true;
        }

        scanner.Advance(braces);
        SkipHole(scanner, dollars);
        return true;
    }

    private static void SkipHole(Scanner scanner, int dollars)
    {
        for (var depth = 0; !scanner.AtEnd;)
        {
            if (Trivia.Skip(scanner) || StringLiteral.TryRead(scanner, out _))
            {
                continue;
            }

            if (depth == 0 && scanner.Current == ':' && scanner.Peek(1) != ':')
            {
                SkipFormat(scanner);
            }

            if (depth == 0 && scanner.Current == '}')
            {
                scanner.Advance(dollars);
                return;
            }

            depth += scanner.Current switch { '{' or '(' or '[' => 1, '}' or ')' or ']' => -1, _ => 0 };
            scanner.Advance(scanner.StartsWith("::") ? 2 : 1);
        }
    }

    /// <summary>A format such as <c>:hh'h'</c> is text, not C#.</summary>
    private static void SkipFormat(Scanner scanner)
    {
        while (!scanner.AtEnd && scanner.Current != '}')
        {
            scanner.Advance();
        }
    }
}
