using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.State;
using LambdaIaC.Engine.Tests.Convergence;
using LambdaIaC.Engine.Tests.Crashes;
using LambdaIaC.Engine.Tests.Providers;
using LambdaIaC.Tests.Disks;

namespace LambdaIaC.Engine.Tests.State;

public sealed class FullDiskTests
{
    [SmallDiskFact]
    public async Task A_full_disk_is_one_clear_error_and_nothing_is_lost_once_there_is_space()
    {
        var failures = 0;
        for (var free = 8; free <= 104; free += 16)
        {
            using var world = new World();
            using var disk = new SmallDisk(world.StateDirectory, kibibytes: 640);
            await world.ApplyAsync(CrashPlans.First);
            disk.Fill(leaveKibibytes: free);

            var (exitCode, output) = await CrashProcess.RunAsync(world.Directory, "second", moment: 0);
            failures += exitCode;
            if (exitCode != 0)
            {
                Assert.Equal(1, exitCode);
                Assert.Matches($"^The state {world.Location.DatabasePath} cannot be written[^\n]* full[^\n]*$", output);
            }

            disk.Free();
            Assert.True((await world.ApplyAsync(CrashPlans.Second)).IsComplete);
            Reality.MustBe(CrashPlans.Second, world);
        }

        Assert.True(failures > 1, $"The disk was full in {failures} of 7 runs: the test does not test what it should.");
    }

    [SmallDiskFact]
    public async Task A_first_deployment_on_a_full_disk_makes_nothing()
    {
        using var world = new World();
        using var disk = new SmallDisk(world.StateDirectory, kibibytes: 640);
        disk.Fill();

        Assert.Equal(EngineErrorKind.StateUnusable, (await world.RefusalAsync(CrashPlans.First))!.Kind);
        Assert.Empty(world.Provider.Calls);

        disk.Free();
        Assert.True((await world.ApplyAsync(CrashPlans.First)).IsComplete);
    }
}
