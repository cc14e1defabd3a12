namespace LambdaIaC.Compiler.Sources;

/// <summary>What stands between the tokens of C#: white space, comments, directives.</summary>
internal static class Trivia
{
    /// <summary>Passes over one piece of it.</summary>
    /// <returns>Whether there was any.</returns>
    public static bool Skip(Scanner scanner)
    {
        if (char.IsWhiteSpace(scanner.Current) || scanner.Current == '\uFEFF')
        {
            scanner.Advance();
        }
        else if (scanner.StartsWith("//") || IsDirective(scanner))
        {
            scanner.SkipLine();
        }
        else if (scanner.StartsWith("/*"))
        {
            var end = scanner.Text.IndexOf("*/", scanner.Position + 2, StringComparison.Ordinal);
            scanner.Advance((end < 0 ? scanner.Text.Length : end + 2) - scanner.Position);
        }
        else
        {
            return false;
        }

        return true;
    }

    private static bool IsDirective(Scanner scanner)
    {
        if (scanner.Current != '#')
        {
            return false;
        }

        var before = scanner.Text.AsSpan(scanner.Position - scanner.Column + 1, scanner.Column - 1);
        return before.IsWhiteSpace() || before is "\uFEFF";
    }
}
