using System.Diagnostics;
using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.State;
using LambdaIaC.Engine.Tests.Convergence;
using LambdaIaC.Engine.Tests.Crashes;
using LambdaIaC.Engine.Tests.Providers;

namespace LambdaIaC.Engine.Tests.State;

public sealed class FullDiskTests
{
    [MountFact]
    public async Task A_full_disk_is_one_clear_error_and_nothing_is_lost_once_there_is_space()
    {
        var failures = 0;
        for (var free = 8; free <= 104; free += 16)
        {
            using var world = new World();
            Directory.CreateDirectory(world.StateDirectory);
            using var disk = new SmallDisk(world.StateDirectory);
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

    [MountFact]
    public async Task A_first_deployment_on_a_full_disk_makes_nothing()
    {
        using var world = new World();
        Directory.CreateDirectory(world.StateDirectory);
        using var disk = new SmallDisk(world.StateDirectory);
        disk.Fill(leaveKibibytes: 0);

        Assert.Equal(EngineErrorKind.StateUnusable, (await world.RefusalAsync(CrashPlans.First))!.Kind);
        Assert.Empty(world.Provider.Calls);

        disk.Free();
        Assert.True((await world.ApplyAsync(CrashPlans.First)).IsComplete);
    }

    /// <summary>A file system of a few hundred kibibytes in memory.</summary>
    private sealed class SmallDisk : IDisposable
    {
        private readonly string _path;

        public SmallDisk(string path)
        {
            _path = path;
            Run("mount", "-t", "tmpfs", "-o", "size=640k", "tmpfs", path);
        }

        private string Filler => Path.Combine(_path, "filler");

        public void Fill(int leaveKibibytes)
        {
            using var file = new FileStream(Filler, FileMode.Create);
            var block = new byte[4096];
            try
            {
                while (true)
                {
                    file.Write(block);
                    file.Flush(flushToDisk: true);
                }
            }
            catch (IOException)
            {
                // Full.
            }

            file.SetLength(Math.Max(0, (file.Length / 4096 * 4096) - (leaveKibibytes * 1024)));
        }

        public void Free() => File.Delete(Filler);

        public void Dispose() => Run("umount", "--lazy", _path);

        private static void Run(string program, params string[] arguments)
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
        }
    }
}
