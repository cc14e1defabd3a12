using System.Diagnostics;
using System.Globalization;
using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.Locking;
using LambdaIaC.Engine.State;
using LambdaIaC.Engine.Tests.Crashes;
using LambdaIaC.Engine.Tests.Providers;
using Microsoft.Extensions.Time.Testing;

namespace LambdaIaC.Engine.Tests.Locking;

public sealed class StackLockTests : IDisposable
{
    private readonly World _world = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 22, 10, 30, 0, TimeSpan.Zero));
    private readonly StateStore _store;

    public StackLockTests() => _store = StateStore.OpenOrCreate(_world.Location, _world.Context.Project, TimeProvider.System);

    public void Dispose()
    {
        _store.Dispose();
        _world.Dispose();
    }

    [Fact]
    public async Task A_second_writer_is_told_who_the_first_one_is()
    {
        using var first = await TakeAsync(new FakeProcesses());

        var exception = await Assert.ThrowsAsync<EngineException>(() => TakeAsync(new FakeProcesses()));

        Assert.Equal(EngineErrorKind.Locked, exception.Error.Kind);
        Assert.Equal(
            "The stack shop is being changed by 'up' (pid 42 on here, since 2026-11-22 10:30:00 UTC). Wait for it to end, or pass --lock-timeout to wait longer.",
            exception.Message);
    }

    [Fact]
    public async Task A_lock_that_was_given_back_is_free()
    {
        (await TakeAsync(new FakeProcesses())).Dispose();

        using var second = await TakeAsync(new FakeProcesses());

        Assert.Null(second.DeadOwner);
    }

    [Fact]
    public async Task The_lock_of_a_process_that_is_gone_is_taken_over()
    {
        await TakeAsync(new FakeProcesses());

        using var second = await TakeAsync(new FakeProcesses { CurrentPid = 43, Running = { [43] = "b" } });

        Assert.Equal(42, second.DeadOwner!.Pid);
    }

    [Fact]
    public async Task The_lock_of_a_process_whose_pid_belongs_to_another_one_now_is_taken_over()
    {
        await TakeAsync(new FakeProcesses());

        using var second = await TakeAsync(new FakeProcesses { CurrentPid = 43, Running = { [42] = "started later", [43] = "b" } });

        Assert.Equal(42, second.DeadOwner!.Pid);
    }

    [Fact]
    public async Task The_lock_of_another_machine_is_never_taken_over()
    {
        await TakeAsync(new FakeProcesses { Host = "there" });

        var exception = await Assert.ThrowsAsync<EngineException>(() => TakeAsync(new FakeProcesses()));

        Assert.EndsWith("Wait for it to end; if there is gone, run 'state unlock'.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_wait_for_a_lock_ends_with_the_lock_or_with_the_timeout()
    {
        var first = await TakeAsync(new FakeProcesses());
        var patient = TakeAsync(new FakeProcesses(), TimeSpan.FromSeconds(30));
        Assert.False(patient.IsCompleted);
        first.Dispose();
        using var second = await AdvanceUntilDoneAsync(patient);

        var tooShort = TakeAsync(new FakeProcesses(), TimeSpan.FromSeconds(5));
        var exception = await Assert.ThrowsAsync<EngineException>(() => AdvanceUntilDoneAsync(tooShort));

        Assert.Contains("is being changed for longer than 5 s by", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_can_be_broken_and_its_former_owner_does_not_free_the_next_one()
    {
        var first = await TakeAsync(new FakeProcesses());
        Assert.Equal(42, Assert.Single(_world.Deployment.State.Unlock().Value).Pid);
        Assert.Empty(_world.Deployment.State.Unlock().Value);

        using var second = await TakeAsync(new FakeProcesses());
        first.Dispose();

        await Assert.ThrowsAsync<EngineException>(() => TakeAsync(new FakeProcesses()));
    }

    [Fact]
    public async Task Two_deployments_of_one_process_exclude_each_other()
    {
        using var session = await StackSession.BeginAsync(_world.Context, CancellationToken.None);

        Assert.Equal(EngineErrorKind.Locked, (await _world.RefusalAsync(CrashPlans.First))!.Kind);
    }

    [Fact]
    public async Task The_lock_of_a_killed_process_is_taken_over_with_a_remark()
    {
        await CrashProcess.RunAsync(_world.Directory, "first", moment: 5);

        var result = await _world.ApplyAsync(CrashPlans.First);

        Assert.Matches(@"^The lock of shop was left behind by 'up' \(pid \d+ on .+, since .+ UTC\), which is not running any more; it was taken over\.$", Assert.Single(result.Notes));
        Assert.True(result.IsComplete);
    }

    [Fact]
    public async Task A_running_process_has_an_identity_that_others_see_too_and_a_finished_one_has_none()
    {
        var table = new ProcessTable();
        Assert.NotNull(table.IdentityOf(table.CurrentPid));
        Assert.Equal(table.IdentityOf(table.CurrentPid), new ProcessTable().IdentityOf(table.CurrentPid));

        using var child = Process.Start(new ProcessStartInfo("dotnet", ["--version"]) { RedirectStandardOutput = true })!;
        await child.WaitForExitAsync();
        Assert.False(table.IsRunning(child.Id, string.Create(CultureInfo.InvariantCulture, $"{child.Id}")));
    }

    private Task<StackLock> TakeAsync(FakeProcesses processes, TimeSpan timeout = default) =>
        StackLock.TakeAsync(_store.Database, new LockRequest("shop", "up", timeout, processes, _time), CancellationToken.None);

    private async Task<StackLock> AdvanceUntilDoneAsync(Task<StackLock> waiting)
    {
        while (!waiting.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(waiting, Task.Delay(5));
        }

        return await waiting;
    }

    private sealed class FakeProcesses : IProcessTable
    {
        public string Host { get; init; } = "here";

        public int CurrentPid { get; init; } = 42;

        public Dictionary<int, string> Running { get; } = [];

        public string? IdentityOf(int pid) => Running.Count == 0 && pid == 42 ? "a" : Running.GetValueOrDefault(pid);

        public bool IsRunning(int pid, string identity) => IdentityOf(pid) == identity;
    }
}
