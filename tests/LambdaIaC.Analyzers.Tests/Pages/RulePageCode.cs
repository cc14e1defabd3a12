using System.Text.RegularExpressions;
using LambdaIaC.Analyzers.Tests.Verification;

namespace LambdaIaC.Analyzers.Tests.Pages;

/// <summary>
/// The C# code of a page of analyzers/docs/rules, made into a stack that compiles. Examples that are templates belong to the tests of
/// templates.
/// </summary>
/// <param name="Id">The rule.</param>
/// <param name="Bad">The code that the rule is about; null where the model does not let anyone write it.</param>
/// <param name="Good">The code that it accepts.</param>
/// <param name="Why">The reason.</param>
internal sealed partial record RulePageCode(string Id, string? Bad, string Good, string Why)
{
    /// <summary>What stands for <c>// ...</c> in the code of a resource: what it must have besides, unless the page writes it.</summary>
    private static readonly Dictionary<string, string[]> Rest = new()
    {
        ["Function"] = ["Role = role", "Code = Code.FromFolder(\"orders\")", "Runtime = Runtime.DotNet10", "Handler = \"Orders\""],
        ["Version"] = ["FunctionName = Function.FromName(\"orders\")"],
        ["Alias"] = ["FunctionName = Function.FromName(\"orders\")", "FunctionVersion = Version.FromNumber(1)", "Name = \"live\""],
        ["LayerVersion"] = ["Content = Code.FromFolder(\"tools\")"],
        ["Permission"] = ["FunctionName = Function.FromName(\"orders\")", "Action = \"lambda:InvokeFunction\"", "Principal = \"123456789012\""],
        ["EventInvokeConfig"] = ["FunctionName = Function.FromName(\"orders\")"],
        ["FunctionUrl"] = ["TargetFunctionArn = Function.FromName(\"orders\")", "AuthType = FunctionUrlAuthType.AwsIam"],
        ["ReservedConcurrency"] = ["FunctionName = Function.FromName(\"orders\")", "ReservedConcurrentExecutions = 1"],
        ["ProvisionedConcurrency"] = ["FunctionName = Function.FromName(\"orders\")", "Qualifier = \"live\"", "ProvisionedConcurrentExecutions = 1"],
        ["ExecutionRole"] = [],
        ["RolePolicy"] = ["RoleName = \"orders\"", "PolicyDocument = new() { Statements = [] }"],
        ["LogGroup"] = [],
    };

    /// <summary>What the code of a page may use without declaring it.</summary>
    private static readonly Dictionary<string, string> Known = new()
    {
        ["role"] = "ExecutionRole.FromArn(\"arn:aws:iam::123456789012:role/orders\")",
        ["pdf"] = "LayerVersion.FromArn(\"arn:aws:lambda:eu-west-1:123456789012:layer:pdf:1\")",
        ["fonts"] = "LayerVersion.FromArn(\"arn:aws:lambda:eu-west-1:123456789012:layer:fonts:1\")",
    };

    /// <summary>Whether the code is of the model, and not of the CDK.</summary>
    public bool IsOfModel => Good.Contains("using LambdaIaC;", StringComparison.Ordinal);

    /// <summary>Whether the editor can see the violation; the page says when it cannot.</summary>
    public bool IsSeenByEditor => !Why.Contains("the editor does not", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the C# compiler refuses the bad code by itself, because a required property is not set.</summary>
    public bool IsRefusedByCompiler => Bad?.Contains("CS9035", StringComparison.Ordinal) == true;

    /// <summary>The pages of all rules about AWS that have C# code, in the order of the ids.</summary>
    public static IReadOnlyList<RulePageCode> All { get; } =
        [.. Directory.GetFiles(Folder(), "LIAC?*.md").Where(IsAboutAws).Order(StringComparer.Ordinal).Select(Read).OfType<RulePageCode>()];

    /// <summary>The pages of the others hold code that is no resource, and are tested where those rules are implemented.</summary>
    private static bool IsAboutAws(string path) => Path.GetFileName(path)[4] is not ('7' or '9');

    private static RulePageCode? Read(string path)
    {
        var page = File.ReadAllText(path);
        return CodeOf(Section(page, "Good")) is { } good
            ? new RulePageCode(Path.GetFileNameWithoutExtension(path), CodeOf(Section(page, "Bad")), good, Section(page, "Why"))
            : null;
    }

    private static string? CodeOf(string section)
    {
        if (CSharp().Match(section) is not { Success: true, Groups: var groups })
        {
            return null;
        }

        var code = groups["code"].Value;
        if (code.StartsWith("using ", StringComparison.Ordinal))
        {
            return CdkStack(code);
        }

        var known = Known.Where(name => !code.Contains($"var {name.Key} ", StringComparison.Ordinal)).Select(static name => $"var {name.Key} = {name.Value};");
        return StackSource.Statements($"{string.Join('\n', known)}\n{Completed(code)}").Replace("using LambdaIaC;", "using LambdaIaC;\nusing Version = LambdaIaC.Version;", StringComparison.Ordinal);
    }

    /// <summary>What the model has no class for is shown as code of the CDK, which begins with the namespaces that it is in.</summary>
    private static string CdkStack(string code)
    {
        var statements = code.IndexOf("\n\n", StringComparison.Ordinal);
        return $$"""
            {{code[..statements]}}

            public sealed class OrdersStack : Amazon.CDK.Stack
            {
                public OrdersStack(Constructs.Construct scope)
                    : base(scope, "orders")
                {
                    {{code[statements..].Trim()}}
                }
            }
            """;
    }

    /// <summary>Writes what <c>// ...</c> stands for in each creation.</summary>
    private static string Completed(string code)
    {
        var starts = Created().Matches(code).Select(static match => match.Index).Append(code.Length).ToArray();
        return code[..starts[0]] + string.Concat(starts.Zip(starts.Skip(1), (start, end) => CompletedCreation(code[start..end])));
    }

    private static string CompletedCreation(string creation)
    {
        var rest = Rest[Created().Match(creation).Groups["type"].Value]
            .Where(member => !Regex.IsMatch(creation, $@"[{{\s]{member.Split(' ')[0]} =") && !IsForImages(creation, member));
        return creation.Replace("// ...", string.Concat(rest.Select(static member => $"{member}, ")), StringComparison.Ordinal);
    }

    private static bool IsForImages(string code, string member) =>
        code.Contains("PackageType.Image", StringComparison.Ordinal) && (member.StartsWith("Runtime", StringComparison.Ordinal) || member.StartsWith("Handler", StringComparison.Ordinal));

    private static string Section(string page, string name) => page.Split($"\n## {name}\n")[1].Split("\n## ")[0];

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LambdaIaC.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds LambdaIaC.sln.");
        }

        return Path.Combine(folder.FullName, "analyzers", "docs", "rules");
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex CSharp();

    [GeneratedRegex(@"new (?<type>\w+)\(this, ")]
    private static partial Regex Created();
}
