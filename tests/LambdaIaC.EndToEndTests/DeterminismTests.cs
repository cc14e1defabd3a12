using LambdaIaC.EndToEndTests.Running;

namespace LambdaIaC.EndToEndTests;

/// <summary>A plan depends on the sources and on nothing else.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public async Task The_plan_is_the_same_bytes_in_two_clones_under_another_culture_and_time_zone()
    {
        using var folder = new TemporaryFolder();
        var first = await PlanOfCloneAsync(folder["first"], new Dictionary<string, string>());
        var second = await PlanOfCloneAsync(folder["elsewhere/second"], new Dictionary<string, string> { ["TZ"] = "Asia/Tokyo", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" });
        Assert.Contains("PlaceOrder", first, StringComparison.Ordinal);
        Assert.Equal(first, second);
    }

    /// <summary>Copies the working tree as it is, so that a change that is not committed yet is tested too.</summary>
    private static async Task<string> PlanOfCloneAsync(string clone, Dictionary<string, string> environment)
    {
        var files = await CommandRun.OfProgramAsync("git", ["ls-files", "--cached", "--others", "--exclude-standard"]);
        foreach (var file in files.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static file => !file.StartsWith("tests/", StringComparison.Ordinal)))
        {
            var source = Path.Combine(Repository.Root, file);
            if (File.Exists(source))
            {
                var target = Path.Combine(clone, file);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(source, target);
            }
        }

        var plan = await CommandRun.OfProgramAsync("dotnet", ["run", "--project", "stacks/Orders", "--", "plan", "--json"], environment, clone);
        Assert.True(plan.ExitCode == 0, plan.ToString());
        return plan.Output;
    }
}
