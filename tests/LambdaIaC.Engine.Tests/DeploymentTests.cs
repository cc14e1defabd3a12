using LambdaIaC.Engine.Tests.Convergence;
using LambdaIaC.Engine.Tests.Crashes;
using LambdaIaC.Engine.Tests.Providers;

namespace LambdaIaC.Engine.Tests;

public sealed class DeploymentTests
{
    [Fact]
    public async Task Resources_become_what_the_plan_says_and_a_second_deployment_has_nothing_to_do()
    {
        using var world = new World();
        foreach (var plan in new[] { CrashPlans.First, CrashPlans.Second, CrashPlans.First })
        {
            var result = await world.ApplyAsync(plan);

            Assert.True(result.IsComplete, string.Join("; ", result.Steps.Select(static step => $"{step.Step.LogicalId} {step.Status} {step.Message}")));
            Reality.MustBe(plan, world);
            Assert.False((await world.PreviewAsync(plan)).HasChanges);
        }
    }

    [Fact]
    public async Task Nothing_is_left_after_a_destruction()
    {
        using var world = new World();
        await world.ApplyAsync(CrashPlans.First);

        Assert.True((await world.DestroyAsync()).IsComplete);

        Assert.Empty(world.Provider.Resources);
        Assert.True(world.State.IsEmpty);
    }

    [Fact]
    public async Task A_preview_changes_nothing_and_makes_no_state()
    {
        using var world = new World();

        var preview = await world.PreviewAsync(CrashPlans.First);

        Assert.Equal(CrashPlans.First.Resources.Count, preview.Steps.Count);
        Assert.Empty(world.Provider.Resources);
        Assert.False(Directory.Exists(world.StateDirectory));
    }
}
