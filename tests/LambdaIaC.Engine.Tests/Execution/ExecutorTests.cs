using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Execution;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Engine.Tests.Convergence;
using LambdaIaC.Engine.Tests.Plans;
using LambdaIaC.Engine.Tests.Providers;
using LambdaIaC.Rules.Values;
using Microsoft.Extensions.Time.Testing;
using static LambdaIaC.Engine.Tests.Plans.PlanText;

namespace LambdaIaC.Engine.Tests.Execution;

public sealed class ExecutorTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly Recorder _recorder = new();
    private readonly World _world;

    public ExecutorTests()
    {
        _world = new World { Time = _time };
        _world.Options = new ExecutionOptions { Parallelism = 4, Progress = _recorder };
    }

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task No_more_calls_run_at_a_time_than_allowed(int parallelism)
    {
        var gate = new Gate();
        Provide((_, _, cancellationToken) => gate.PassAsync(cancellationToken));
        _world.Options = _world.Options with { Parallelism = parallelism };

        var deployment = _world.ApplyAsync(Independent(8));
        var last = parallelism - 1;
        await _recorder.HearAsync(heard => heard.Kind == ExecutionEventKind.Started && heard.LogicalId == $"r{last}");
        gate.Open();
        await deployment;

        Assert.InRange(gate.Most, 1, parallelism);
        Assert.Equal(8, _world.Provider.Resources.Count);
    }

    [Fact]
    public async Task What_is_referred_to_comes_first_and_ties_are_broken_by_the_plan()
    {
        _world.Options = _world.Options with { Parallelism = 1 };

        await _world.ApplyAsync(Diamond());
        await _world.DestroyAsync();

        Assert.Equal(
            ["create top", "create left", "create right", "create bottom", "delete shop-bottom", "delete shop-right", "delete shop-left", "delete shop-top"],
            _world.Provider.Calls);
    }

    [Fact]
    public async Task A_failure_takes_its_dependents_with_it_and_nothing_else()
    {
        Provide(static (_, name, _) => name == "left" ? throw new ProviderException("ServiceException", "Not today") : Task.CompletedTask);

        var result = await _world.ApplyAsync(Diamond());

        Assert.Equal(["top", "right"], result.Done.Select(static step => step.Step.LogicalId));
        var failed = Assert.Single(result.Failed);
        Assert.Equal(("left", "ServiceException: Not today"), (failed.Step.LogicalId, failed.Message));
        var skipped = Assert.Single(result.Skipped);
        Assert.Equal(("bottom", "left failed"), (skipped.Step.LogicalId, skipped.Message));
        Assert.False(result.IsComplete);

        Provide(static (_, _, _) => Task.CompletedTask);
        Assert.True((await _world.ApplyAsync(Diamond())).IsComplete);
        Reality.MustBe(Diamond(), _world);
    }

    [Fact]
    public async Task A_refused_change_is_tried_again_even_when_the_plan_goes_back()
    {
        await _world.ApplyAsync(Role("old"));
        Provide(static (kind, _, _) => kind == "update" ? throw new ProviderException("ServiceException", "Half of it is done") : Task.CompletedTask);
        Assert.False((await _world.ApplyAsync(Role("new"))).IsComplete);
        Provide(static (_, _, _) => Task.CompletedTask);

        var preview = await _world.PreviewAsync(Role("old"));
        Assert.Equal("the last change of it was refused or interrupted", Assert.Single(preview.Steps).Reason);
        await _world.ApplyAsync(Role("old"));

        Assert.Equal(["update role"], _world.Provider.Calls);
        Assert.False((await _world.PreviewAsync(Role("old"))).HasChanges);

        static DeploymentPlan Role(string description) => new PlanText().Add("ExecutionRole", "role", ("Description", Value.Of(description))).Build();
    }

    [Fact]
    public async Task A_step_that_takes_long_is_told_again_and_again_with_its_time()
    {
        var gate = new Gate();
        Provide((_, _, cancellationToken) => gate.PassAsync(cancellationToken));
        _world.Options = _world.Options with { HeartbeatInterval = TimeSpan.FromSeconds(10) };

        var deployment = _world.ApplyAsync(Independent(1));
        await _recorder.HearAsync(static heard => heard.Kind == ExecutionEventKind.Started);
        foreach (var seconds in new[] { 10, 20 })
        {
            await AdvanceUntilAsync(heard => heard.Kind == ExecutionEventKind.StillRunning && heard.Elapsed >= TimeSpan.FromSeconds(seconds));
        }

        gate.Open();
        await deployment;

        var done = _recorder.Events.Single(static heard => heard.Kind == ExecutionEventKind.Succeeded);
        Assert.True(done.Elapsed >= TimeSpan.FromSeconds(20));
        Assert.Equal((1, 1), done.Progress);
    }

    [Fact]
    public async Task A_cancelled_deployment_waits_for_what_runs_and_starts_nothing_else()
    {
        using var cancellation = new CancellationTokenSource();
        var gate = new Gate();
        Provide((_, _, cancellationToken) => gate.PassAsync(cancellationToken));

        var deployment = _world.Deployment.ApplyAsync(Diamond(), _world.Options, cancellation.Token);
        await _recorder.HearAsync(static heard => heard.Kind == ExecutionEventKind.Started);
        await cancellation.CancelAsync();
        gate.Open();
        var result = (await deployment).Value;

        Assert.True(result.IsCancelled);
        Assert.Equal([StepStatus.Done, StepStatus.NotStarted, StepStatus.NotStarted, StepStatus.NotStarted], result.Steps.Select(static step => step.Status));
        Assert.Equal(["top"], _world.State.Resources.Select(static record => record.LogicalId));
        Assert.Empty(_world.State.Interrupted);
    }

    [Fact]
    public async Task An_aborted_call_stays_in_the_journal_and_is_finished_by_the_next_deployment()
    {
        using var abort = new CancellationTokenSource();
        var gate = new Gate();
        Provide((_, _, cancellationToken) => gate.PassAsync(cancellationToken));
        _world.Options = _world.Options with { Abort = abort.Token };

        var deployment = _world.ApplyAsync(Diamond());
        await _recorder.HearAsync(static heard => heard.Kind == ExecutionEventKind.Started);
        await abort.CancelAsync();
        var result = await deployment;

        Assert.Equal(StepStatus.Interrupted, result.Steps[0].Status);
        Assert.Equal(["top"], _world.State.Interrupted.Select(static entry => entry.LogicalId));
        Assert.Equal("top", Assert.Single((await _world.PreviewAsync(Diamond())).Interrupted).LogicalId);

        gate.Open();
        _world.Options = _world.Options with { Abort = CancellationToken.None };
        var resumed = await _world.ApplyAsync(Diamond());
        Assert.Equal(["top"], resumed.Resumed.Select(static step => step.Step.LogicalId));
        Reality.MustBe(Diamond(), _world);
    }

    [Fact]
    public async Task A_bug_of_the_provider_lets_the_other_calls_end_and_loses_nothing()
    {
        var gate = new Gate();
        Provide(async (_, name, cancellationToken) =>
        {
            if (name == "r0")
            {
                throw new InvalidOperationException("A bug");
            }

            await gate.PassAsync(cancellationToken);
        });

        var deployment = _world.ApplyAsync(Independent(3));
        await _recorder.HearAsync(static heard => heard.Kind == ExecutionEventKind.Started && heard.LogicalId == "r2");
        gate.Open();
        Assert.Equal("A bug", (await Assert.ThrowsAsync<InvalidOperationException>(() => deployment)).Message);

        Provide(static (_, _, _) => Task.CompletedTask);
        var result = await _world.ApplyAsync(Independent(3));
        Assert.True(result.IsComplete, string.Join("; ", result.Resumed.Concat(result.Steps).Select(static step => $"{step.Step.LogicalId} {step.Status} {step.Message}")));
        Reality.MustBe(Independent(3), _world);
    }

    [Fact]
    public async Task What_refers_to_an_output_that_changes_unexpectedly_is_changed_in_the_same_deployment()
    {
        await _world.ApplyAsync(Echo("one"));
        _world.Provider.Calls.Clear();

        await _world.ApplyAsync(Echo("two"));

        Assert.Equal(["update echo", "update role"], _world.Provider.Calls);
        Reality.MustBe(Echo("two"), _world);

        static DeploymentPlan Echo(string text) => new PlanText()
            .Add("Echo", "echo", ("Text", Value.Of(text)))
            .Add("ExecutionRole", "role", ("Description", Ref("echo", "Echo")))
            .Build();
    }

    [Fact]
    public async Task An_unexpected_output_that_would_replace_a_resource_is_refused_and_done_after_planning_again()
    {
        await _world.ApplyAsync(Echo("one"));

        var result = await _world.ApplyAsync(Echo("two"));

        Assert.Equal("RoleName is not what the plan expected, and a new value replaces role. Plan again and deploy again.", Assert.Single(result.Failed).Message);
        Assert.True((await _world.ApplyAsync(Echo("two"))).IsComplete);
        Reality.MustBe(Echo("two"), _world);

        static DeploymentPlan Echo(string text) => new PlanText()
            .Add("Echo", "echo", ("Text", Value.Of(text)))
            .Add("ExecutionRole", "role", ("RoleName", Ref("echo", "Echo")))
            .Build();
    }

    private static DeploymentPlan Independent(int count) =>
        Enumerable.Range(0, count).Aggregate(new PlanText(), static (plan, index) => plan.Add("LogGroup", $"r{index}")).Build();

    private static DeploymentPlan Diamond() => new PlanText()
        .Add("LogGroup", "top")
        .AddAfter(["top"], "LogGroup", "left")
        .AddAfter(["top"], "LogGroup", "right")
        .AddAfter(["left", "right"], "LogGroup", "bottom")
        .Build();

    private void Provide(Func<string, string, CancellationToken, Task> before) =>
        _world.Provider = new DiskProvider(_world.ProviderDirectory) { Before = before };

    /// <summary>The timer is set on another thread, so that one step of the clock may come before it.</summary>
    private async Task AdvanceUntilAsync(Predicate<ExecutionEvent> expected)
    {
        var heard = _recorder.HearAsync(expected);
        while (!heard.IsCompleted)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(heard, Task.Delay(5));
        }

        await heard;
    }
}
