using LambdaIaC.Packaging.Tests.Feed;

namespace LambdaIaC.Packaging.Tests.Consuming;

/// <summary>The <c>lambdaiac</c> tool as it is installed.</summary>
[Collection(PackagesCollection.Name)]
public sealed class ToolTests(PackageFeed feed)
{
    [Fact]
    public async Task It_tells_its_version_explains_its_rules_and_makes_a_stack_that_can_be_checked_and_planned()
    {
        var folder = feed.NewFolder("tool");
        (await feed.RunAsync(folder, "tool", "install", "LambdaIaC.Cli", "--tool-path", "bin", "--version", PackageFeed.Version)).Expect(0);
        var tool = Path.Combine(folder, "bin", OperatingSystem.IsWindows() ? "lambdaiac.exe" : "lambdaiac");

        var version = (await feed.RunProgramAsync(folder, tool, "--version")).Expect(0);
        Assert.StartsWith(PackageFeed.Version, version.Output, StringComparison.Ordinal);
        Assert.StartsWith("# LIAC1001", (await feed.RunProgramAsync(folder, tool, "explain", "LIAC1001")).Expect(0).Output, StringComparison.Ordinal);

        await File.WriteAllTextAsync(Path.Combine(folder, "template.yaml"), """
            Resources:
              Orders:
                Type: AWS::Lambda::Function
                Properties: {Role: 'arn:aws:iam::123456789012:role/orders', Runtime: python3.13, Handler: index.handler, Code: {ZipFile: pass}, Timeout: 901}
            """);
        var template = (await feed.RunProgramAsync(folder, tool, "check", "template.yaml")).Expect(1);
        Assert.Contains("template.yaml(4,", template.Output, StringComparison.Ordinal);
        Assert.Contains("error LIAC1001", template.Output, StringComparison.Ordinal);

        (await feed.RunProgramAsync(folder, tool, "init", "Corner")).Expect(0);
        var check = (await feed.RunProgramAsync(folder, tool, "check", "--project", "Corner/Corner")).Expect(0);
        Assert.Contains("corner: 2 resources, 0 errors.", check.Output, StringComparison.Ordinal);
        var plan = (await feed.RunProgramAsync(folder, tool, "plan", "--project", "Corner/Corner")).Expect(0);
        Assert.Contains("Hello", plan.Output, StringComparison.Ordinal);
    }
}
