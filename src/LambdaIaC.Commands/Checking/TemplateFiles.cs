using Microsoft.Extensions.FileSystemGlobbing;

namespace LambdaIaC.Commands.Checking;

/// <summary>The files that the arguments of <c>check</c> mean: files as they are, the templates of folders, and what patterns match.</summary>
internal static class TemplateFiles
{
    private static readonly string[] s_extensions = [".yaml", ".yml", ".json", ".template"];

    /// <summary>The files in the order of the arguments, each once.</summary>
    /// <exception cref="CommandFailure">An argument means no file.</exception>
    public static IReadOnlyList<string> Find(IEnumerable<string> arguments) => [.. arguments.SelectMany(Expand).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Expand(string argument)
    {
        if (File.Exists(argument))
        {
            return [argument];
        }

        var found = Directory.Exists(argument) ? Templates(argument) : argument.AsSpan().IndexOfAny('*', '?') >= 0 ? Matches(argument)
            : throw new CommandFailure(ExitCode.Invalid, $"'{argument}' does not exist. Name files, folders or patterns such as 'templates/**/*.yaml'.");
        return found is { Count: > 0 } files ? files : throw new CommandFailure(ExitCode.Invalid, $"There is no template at '{argument}'.");
    }

    private static List<string> Templates(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        return
        [
            .. Directory.EnumerateFiles(folder, "*", options)
                .Where(static file => s_extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && TemplateSignature.IsIn(file))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static List<string> Matches(string pattern)
    {
        var root = Path.IsPathRooted(pattern) ? Path.GetPathRoot(pattern)! : ".";
        // The longest part without a wildcard is where the search begins.
        var parts = pattern[(root == "." ? 0 : root.Length)..].Split('/', Path.DirectorySeparatorChar);
        var wild = Array.FindIndex(parts, static part => part.AsSpan().IndexOfAny('*', '?') >= 0);
        var folder = Path.Combine([root, .. parts[..wild]]);
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(string.Join('/', parts[wild..]));
        return [.. matcher.GetResultsInFullPath(folder).Select(file => root == "." ? Path.GetRelativePath(".", file) : file).Order(StringComparer.Ordinal)];
    }
}
