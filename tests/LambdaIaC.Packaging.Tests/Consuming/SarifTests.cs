using System.Text.Json;
using LambdaIaC.Packaging.Tests.Feed;

namespace LambdaIaC.Packaging.Tests.Consuming;

/// <summary><c>check --format sarif</c> against the log that the compiler writes of the same stack.</summary>
[Collection(PackagesCollection.Name)]
public sealed class SarifTests(PackageFeed feed)
{
    private const string Program = """
        using System.Diagnostics.CodeAnalysis;
        using LambdaIaC;
        using LambdaIaC.Commands;

        return await StackProgram.RunAsync<ReportedStack>(args);

        internal sealed class ReportedStack : Stack
        {
            private readonly ExecutionRole _role;

            public ReportedStack()
                : base("reported")
            {
                _role = new ExecutionRole(this, "role");
                _ = new Function(this, "Slow")
                {
                    Role = _role,
                    Runtime = Runtime.NodeJs22,
                    Handler = "index.handler",
                    Code = Code.FromInline("exports.handler = async () => 'hello';"),
                    Timeout = Duration.Minutes(16),
        #pragma warning disable LIAC1002
                    MemorySize = DataSize.Mebibytes(64),
        #pragma warning restore LIAC1002
                    EphemeralStorage = new() { Size = DataSize.Mebibytes(100) },
                };
                Accepted();
            }

            [SuppressMessage("Limits", "LIAC1001", Justification = "Never deployed.")]
            private void Accepted() => _ = new Function(this, "Accepted")
            {
                Role = _role,
                Runtime = Runtime.NodeJs22,
                Handler = "index.handler",
                Code = Code.FromInline("exports.handler = async () => 'hello';"),
                Timeout = Duration.Minutes(17),
            };
        }
        """;

    [Fact]
    public async Task Ids_lines_and_suppressions_are_those_of_the_compilers_log()
    {
        var stack = await ConsumerProject.CreateAsync(feed, "Reported", Program, "LambdaIaC.Commands");
        // A stack with errors does not build, and what is not built cannot be checked.
        await File.WriteAllTextAsync(Path.Combine(stack.Folder, ".editorconfig"), "root = true\n[*.cs]\ndotnet_analyzer_diagnostic.category-Limits.severity = warning\n");
        (await stack.BuildAsync()).Expect(0);
        var check = await stack.DotNetAsync("run", "--no-build", "--", "check", "--format", "sarif");
        var log = check.Expect(1).Output;
        var compiler = Results(await File.ReadAllTextAsync(Path.Combine(stack.Folder, "build.sarif")));
        Assert.Equal(compiler, Results(log[log.IndexOf('{', StringComparison.Ordinal)..(log.LastIndexOf('}') + 1)]));
        Assert.Equal(4, compiler.Count(static result => result.Id.StartsWith("LIAC1", StringComparison.Ordinal)));
        Assert.Equal(2, compiler.Count(static result => result.IsSuppressed));
    }

    private static List<(string Id, int Line, bool IsSuppressed)> Results(string sarif)
    {
        using var log = JsonDocument.Parse(sarif);
        return
        [
            .. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Select(static result => (
                    Id: result.GetProperty("ruleId").GetString()!,
                    Line: result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32(),
                    IsSuppressed: result.TryGetProperty("suppressions", out var suppressions) && suppressions.GetArrayLength() > 0))
                .Where(static result => result.Id.StartsWith("LIAC", StringComparison.Ordinal))
                .OrderBy(static result => result.Line).ThenBy(static result => result.Id, StringComparer.Ordinal),
        ];
    }
}
