using LambdaIaC.Packaging.Tests.Feed;

namespace LambdaIaC.Packaging.Tests.Consuming;

/// <summary>A stack of a user, with its one package reference.</summary>
[Collection(PackagesCollection.Name)]
public sealed class StackTests(PackageFeed feed)
{
    private const string Program = """
        using LambdaIaC;
        using LambdaIaC.Commands;

        return await StackProgram.RunAsync<ShopStack>(args);

        internal sealed class ShopStack : Stack
        {
            public ShopStack()
                : base("shop")
            {
                var function = new Function(this, "Hello")
                {
                    Role = new ExecutionRole(this, "role") { ManagedPolicyArns = [ManagedPolicy.LambdaBasicExecution] },
                    Runtime = Runtime.NodeJs22,
                    Handler = "index.handler",
                    Code = Code.FromInline("exports.handler = async () => 'hello';"),
                    Timeout = Duration.Minutes(16),
                };
                _ = new Version(this, "first") { FunctionName = function };
            }
        }
        """;

    [Fact]
    public async Task It_is_checked_while_it_is_built_repaired_by_the_fix_and_planned()
    {
        var stack = await ConsumerProject.CreateAsync(feed, "Shop", Program, "LambdaIaC.Commands");

        var build = (await stack.BuildAsync()).Expect(1);
        Assert.Contains($"Program.cs({ConsumerProject.LineOf(Program, "Duration.Minutes(16)")},", build.Output, StringComparison.Ordinal);
        Assert.Contains("error LIAC1001: Timeout of Function 'Hello' is 960 s", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS8032", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS9057", build.Output, StringComparison.Ordinal);
        Assert.Contains(("LIAC1001", "https://github.com/lambdaiac/lambdaiac/blob/main/analyzers/docs/rules/LIAC1001.md"), stack.Findings().Select(static finding => (finding.Id, finding.HelpLink ?? "")));

        (await stack.DotNetAsync("format", "analyzers", "--no-restore", "--diagnostics", "LIAC1001", "--severity", "error")).Expect(0);
        Assert.Contains("Timeout = Duration.Minutes(15)", await File.ReadAllTextAsync(stack.ProgramPath), StringComparison.Ordinal);

        (await stack.BuildAsync("--no-restore")).Expect(0);
        var plan = (await stack.DotNetAsync("run", "--no-build", "--", "plan", "--json")).Expect(0);
        Assert.Contains("\"Hello\"", plan.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(stack.Folder, "bin", "Debug", "net10.0", "LambdaRuntimes", "Node", "bootstrap.js")));
    }
}
