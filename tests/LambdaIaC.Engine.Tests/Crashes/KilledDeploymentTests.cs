using System.Globalization;
using LambdaIaC.Engine.Tests.Convergence;
using LambdaIaC.Engine.Tests.Providers;

namespace LambdaIaC.Engine.Tests.Crashes;

public sealed class KilledDeploymentTests
{
    /// <summary>128 and the number of SIGKILL.</summary>
    private const int Killed = 137;

    private const int WindowsKilled = -1;

    [Fact]
    public async Task A_change_that_is_killed_at_any_of_30_moments_is_finished_by_the_next_deployment() =>
        await KillAtMomentsAsync(["first"], "second", 30);

    [Fact]
    public async Task A_first_deployment_that_is_killed_at_any_of_10_moments_is_finished_by_the_next_deployment() =>
        await KillAtMomentsAsync([], "first", 10);

    [Fact]
    public async Task A_deployment_that_is_killed_while_it_finishes_a_killed_one_is_finished_by_the_third()
    {
        foreach (var (first, second) in new[] { (9, 2), (9, 4), (17, 3), (25, 5), (40, 2) })
        {
            using var world = new World();
            await world.ApplyAsync(CrashPlans.First);
            await CrashProcess.RunAsync(world.Directory, "second", first);
            await CrashProcess.RunAsync(world.Directory, "second", second);

            await MustConvergeAsync(world, "second");
        }
    }

    [Fact]
    public async Task A_killed_deployment_may_be_followed_by_another_plan_or_by_a_destruction()
    {
        foreach (var moment in new[] { 6, 15, 24, 33 })
        {
            using var back = new World();
            await back.ApplyAsync(CrashPlans.First);
            await CrashProcess.RunAsync(back.Directory, "second", moment);
            await MustConvergeAsync(back, "first");

            using var gone = new World();
            await gone.ApplyAsync(CrashPlans.First);
            await CrashProcess.RunAsync(gone.Directory, "second", moment);
            Assert.True((await gone.DestroyAsync()).IsComplete);
            Assert.Empty(gone.Provider.Resources);
            Assert.True(gone.State.IsEmpty);
        }
    }

    [Fact]
    public async Task A_deployment_that_is_killed_from_outside_at_a_random_time_is_finished_by_the_next_deployment()
    {
        for (var round = 0; round < 6; round++)
        {
            using var world = new World();
            await world.ApplyAsync(CrashPlans.First);
            await CrashProcess.RunAsync(world.Directory, "second", moment: 0, TimeSpan.FromMilliseconds(Random.Shared.Next(100, 700)));

            await MustConvergeAsync(world, "second");
        }
    }

    private static async Task KillAtMomentsAsync(string[] before, string plan, int kills)
    {
        using var rehearsal = await PrepareAsync(before);
        var (exitCode, output) = await CrashProcess.RunAsync(rehearsal.Directory, plan, moment: 0);
        Assert.True(exitCode == 0, output);
        var moments = int.Parse(output, CultureInfo.InvariantCulture);
        Assert.InRange(moments, kills, 1000);

        for (var kill = 0; kill < kills; kill++)
        {
            // From the first moment to the last, evenly spread.
            var moment = 1 + (kill * (moments - 1) / (kills - 1));
            using var world = await PrepareAsync(before);
            (exitCode, output) = await CrashProcess.RunAsync(world.Directory, plan, moment);
            Assert.True(exitCode is Killed or WindowsKilled, $"It was not killed at moment {moment}: exit code {exitCode}. {output}");

            await MustConvergeAsync(world, plan);
        }
    }

    private static async Task<World> PrepareAsync(string[] plans)
    {
        var world = new World();
        foreach (var plan in plans)
        {
            await world.ApplyAsync(CrashPlans.Named(plan));
        }

        return world;
    }

    private static async Task MustConvergeAsync(World world, string plan)
    {
        var result = await world.ApplyAsync(CrashPlans.Named(plan));

        Assert.True(result.IsComplete, string.Join("; ", result.Steps.Select(static step => $"{step.Step.LogicalId} {step.Status} {step.Message}")));
        Reality.MustBe(CrashPlans.Named(plan), world);
        Assert.False((await world.PreviewAsync(CrashPlans.Named(plan))).HasChanges);
    }
}
