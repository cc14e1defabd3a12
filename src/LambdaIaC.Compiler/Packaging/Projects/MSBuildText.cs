using System.Globalization;
using System.Text;

namespace LambdaIaC.Compiler.Packaging.Projects;

/// <summary>Text as MSBuild takes it literally.</summary>
internal static class MSBuildText
{
    // `,` and `;` separate properties on a command line; the others start expressions, globs and escapes.
    private const string Special = "%$@'()*?;,";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = Special.Contains(character, StringComparison.Ordinal)
                ? escaped.Append(CultureInfo.InvariantCulture, $"%{(int)character:X2}")
                : escaped.Append(character);
        }

        return escaped.ToString();
    }
}
