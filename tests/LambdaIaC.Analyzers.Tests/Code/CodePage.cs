using System.Text.RegularExpressions;
using LambdaIaC.Analyzers.Tests.Foreign;
using LambdaIaC.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Tests.Code;

/// <summary>
/// A page of analyzers/docs/rules about a rule of C#. What the rule knows of itself is generated; Why, Bad and Good are written by hand.
/// Code that starts with a comment such as <c>// Orders.Functions/PlaceOrder.cs</c> belongs to that project; other C# stands in the constructor
/// of a stack; XML is a part of a project file.
/// </summary>
internal sealed partial class CodePage(DiagnosticDescriptor rule, string text)
{
    private static readonly string[] HandWritten = ["Why", "Bad", "Good"];

    public static string PathOf(DiagnosticDescriptor rule) => Path.Combine(Folder(), $"{rule.Id}.md");

    public static CodePage Of(DiagnosticDescriptor rule) => new(rule, File.Exists(PathOf(rule)) ? File.ReadAllText(PathOf(rule)) : "");

    /// <summary>The text under a heading.</summary>
    public string Section(string name) => Sections().Matches(text).FirstOrDefault(match => match.Groups["name"].Value == name)?.Groups["text"].Value.Trim() ?? "";

    /// <summary>The page as it should be.</summary>
    public string Write() =>
        $"""
        # {rule.Id}: {rule.Title.ToString(null)}

        {rule.Title.ToString(null)}.

        * Severity: {rule.DefaultSeverity}
        * Category: {rule.Category}
        * Found by: the editor and the build
        * Source: {SourceOf(rule)}

        {string.Join("\n\n", HandWritten.Select(name => $"## {name}\n\n{Section(name)}"))}

        ## How to suppress

        In the source text, or for a whole project in `.editorconfig`:

        ```csharp
        #pragma warning disable {rule.Id}
        ```

        ```ini
        [*.cs]
        dotnet_diagnostic.{rule.Id}.severity = none
        ```

        """;

    /// <summary>The code of a section, with the projects that it is in.</summary>
    public CodeSample Sample(string section)
    {
        var functions = "";
        var stack = "";
        var statements = "";
        var framework = "10.0";
        var isFile = false;
        var usesCore = true;
        var build = new Dictionary<string, string>();
        foreach (var (language, code) in Blocks().Matches(Section(section)).Select(static block => (block.Groups["language"].Value, block.Groups["code"].Value)))
        {
            switch (language, code.Split('\n')[0])
            {
                case ("xml", var project):
                    foreach (Match property in Properties().Matches(code))
                    {
                        build[property.Groups["name"].Value] = property.Groups["value"].Value;
                    }

                    framework = project.Contains("Orders.Functions", StringComparison.Ordinal) && build.TryGetValue("TargetFramework", out var target) ? target.Replace("net", "", StringComparison.Ordinal) : framework;
                    break;
                case (_, var first) when first.StartsWith("// ", StringComparison.Ordinal) && first.Contains("Orders.Functions/", StringComparison.Ordinal):
                    functions += code;
                    isFile |= first.StartsWith("// in a build", StringComparison.Ordinal);
                    usesCore &= !first.StartsWith("// without", StringComparison.Ordinal);
                    break;
                case (_, var first) when first.StartsWith("// ", StringComparison.Ordinal) && first.EndsWith(".cs", StringComparison.Ordinal):
                    stack += code;
                    break;
                default:
                    statements += code;
                    break;
            }
        }

        return new CodeSample
        {
            Stack = Completed(statements, stack, functions),
            Functions = functions,
            Framework = framework,
            Build = build,
            IsFile = isFile,
            UsesLambdaCore = usesCore,
            Libraries = UsesPulumi(stack) ? ForeignCompiler.LibraryReferences : [],
        };
    }

    private static string SourceOf(DiagnosticDescriptor rule) =>
        rule.Description.ToString(null) is var source && source.StartsWith("https", StringComparison.Ordinal) ? $"<{source}>" : source;

    private static string Completed(string statements, string types, string functions)
    {
        var isProgram = types.Contains("static class Program", StringComparison.Ordinal);
        var usings = functions.Length == 0 ? "" : "using Orders.Functions;\n";
        var rest = statements.Replace("// ...", $"Role = role, {(statements.Contains("Runtime =", StringComparison.Ordinal) ? "" : "Runtime = Runtime.DotNet10,")} Code = Code.FromProject(\"../Orders.Functions\"),", StringComparison.Ordinal);
        var role = statements.Contains("var role", StringComparison.Ordinal) ? "" : "var role = new ExecutionRole(this, \"role\");";
        return isProgram ? $"{usings}{types}{Stubs(types)}" : $"{usings}{StackSource.Statements($"{role}\n{rest}")}\n{types}";
    }

    /// <summary>What a program refers to besides the model, with the names and members that the rules ask for. Pulumi is a library of its own.</summary>
    private static string Stubs(string program) => UsesPulumi(program)
        ? ""
        : """
            namespace LambdaIaC.Commands
            {
                public static class StackProgram { public static System.Threading.Tasks.Task<int> RunAsync(string[] arguments, params System.Func<LambdaIaC.Stack>[] stacks) => throw new System.NotSupportedException(); }
            }
            """;

    private static bool UsesPulumi(string program) => program.Contains("using Pulumi", StringComparison.Ordinal);

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "LambdaIaC.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside of the repository.");
        }

        return Path.Combine(folder, "analyzers", "docs", "rules");
    }

    [GeneratedRegex(@"^## (?<name>[^\n]+)\n(?<text>.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Sections();

    [GeneratedRegex(@"```(?<language>csharp|xml)\n(?<code>.*?\n)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"<(?<name>\w+)>(?<value>[^<]+)</")]
    private static partial Regex Properties();
}
