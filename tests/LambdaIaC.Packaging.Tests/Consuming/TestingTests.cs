using LambdaIaC.Packaging.Tests.Feed;

namespace LambdaIaC.Packaging.Tests.Consuming;

/// <summary>LambdaIaC.Testing in a test of a user: any program, since it depends on no test framework.</summary>
[Collection(PackagesCollection.Name)]
public sealed class TestingTests(PackageFeed feed)
{
    private const string Program = """
        using LambdaIaC;
        using LambdaIaC.Testing;

        await PlanSnapshot.VerifyAsync(static () => new LogsStack());

        internal sealed class LogsStack : Stack
        {
            public LogsStack()
                : base("logs") => _ = new LogGroup(this, "group") { LogGroupName = args };

            private const string args = "/shop/orders";
        }
        """;

    [Fact]
    public async Task A_plan_is_accepted_once_and_compared_from_then_on()
    {
        var project = await ConsumerProject.CreateAsync(feed, "Reviewed", Program, "LambdaIaC.Testing");
        (await project.BuildAsync()).Expect(0);
        var missing = await project.DotNetAsync("run", "--no-build");
        Assert.NotEqual(0, missing.ExitCode);
        Assert.Contains("UPDATE_SNAPSHOTS", missing.Output, StringComparison.Ordinal);
        (await project.DotNetAsync("run", "--no-build", "-e", "UPDATE_SNAPSHOTS=1")).Expect(0);
        Assert.Single(Directory.EnumerateFiles(project.Folder, "*.verified.json"));
        (await project.DotNetAsync("run", "--no-build")).Expect(0);
    }
}
