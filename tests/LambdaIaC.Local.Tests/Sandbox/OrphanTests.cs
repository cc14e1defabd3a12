using System.Globalization;
using LambdaIaC.Local.Sandbox;
using LambdaIaC.Local.Tests.RuntimeHosts;

namespace LambdaIaC.Local.Tests.Sandbox;

/// <summary>What becomes of functions whose owner is gone.</summary>
public sealed class OrphanTests : IDisposable
{
    private readonly DirectoryInfo _state = Directory.CreateTempSubdirectory("lambdaiac-test-");
    private readonly DescriptorWatcher _watcher = new();

    [LinuxFact]
    public async Task The_guard_ends_what_is_on_its_list_when_the_pipe_closes()
    {
        var (listed, dropped) = (Sleep(), Sleep());
        var guard = new OrphanGuard();
        guard.Add(listed.Id);
        guard.Add(dropped.Id);
        guard.Drop(dropped.Id);

        guard.Dispose();

        Assert.Equal("signal: killed", (await listed.Exited.WaitAsync(TimeSpan.FromSeconds(10))).Reason);
        Assert.False(dropped.Exited.IsCompleted);
        dropped.Kill();
        await dropped.Exited;
    }

    [LinuxFact]
    public async Task The_next_start_ends_what_a_dead_owner_has_left()
    {
        var process = Sleep();
        var directory = Directory.CreateTempSubdirectory("lambdaiac-").FullName;
        var foreign = Directory.CreateTempSubdirectory("somebody-else-").FullName;
        WriteList(OwnerThatIsGone(), $"start {process.Id} {ProcessTree.StartTime(process.Id)}", $"make {directory}", $"make {foreign}");

        using var running = new RunningProcesses(_state.FullName);

        Assert.Equal("signal: killed", (await process.Exited.WaitAsync(TimeSpan.FromSeconds(10))).Reason);
        Assert.False(Directory.Exists(directory));
        Assert.True(Directory.Exists(foreign));
        Assert.False(File.Exists(ListPath));
        Directory.Delete(foreign);
    }

    [LinuxFact]
    public async Task A_process_that_only_has_the_same_id_is_left_alone()
    {
        var process = Sleep();
        WriteList(OwnerThatIsGone(), $"start {process.Id} {ProcessTree.StartTime(process.Id) + 1}");

        using var running = new RunningProcesses(_state.FullName);

        Assert.NotNull(ProcessTree.StartTime(process.Id));
        process.Kill();
        await process.Exited;
    }

    [LinuxFact]
    public async Task What_belongs_to_a_living_owner_is_left_alone()
    {
        var process = Sleep();
        var owner = string.Create(CultureInfo.InvariantCulture, $"owner {Environment.ProcessId} {ProcessTree.StartTime(Environment.ProcessId)} {BootId()}");
        WriteList(owner, $"start {process.Id} {ProcessTree.StartTime(process.Id)}");

        using var running = new RunningProcesses(_state.FullName);

        Assert.NotNull(ProcessTree.StartTime(process.Id));
        Assert.True(File.Exists(ListPath));
        process.Kill();
        await process.Exited;
    }

    [LinuxFact]
    public void A_list_that_was_cut_off_in_the_middle_of_a_line_does_not_stop_the_start()
    {
        WriteList(OwnerThatIsGone(), "start", "start 12", "make", "end x", "ma");

        using var running = new RunningProcesses(_state.FullName);

        Assert.Single(_state.GetFiles("functions-*.running"));
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _state.Delete(recursive: true);
    }

    private IFunctionProcess Sleep() => new LinuxProcessStarter(_watcher)
        .Start(new FunctionCommand("/bin/sleep", ["1000"], new Dictionary<string, string>(), "/"), new NoOutput());

    private string ListPath => Path.Combine(_state.FullName, "functions-1.running");

    private void WriteList(params string[] lines) => File.WriteAllLines(ListPath, lines);

    /// <summary>Our own id with another start time: a process that was there before us.</summary>
    private static string OwnerThatIsGone() => $"owner {Environment.ProcessId} 1 {BootId()}";

    private static string BootId() => File.ReadAllText("/proc/sys/kernel/random/boot_id").Trim();

    private sealed class NoOutput : IOutputSink
    {
        public void WaitForRoom()
        {
        }

        public void Write(ReadOnlySpan<byte> output)
        {
        }

        public void Complete()
        {
        }
    }
}
