using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.Tests.Convergence;
using LambdaIaC.Engine.Tests.Crashes;
using LambdaIaC.Engine.Tests.Plans;
using LambdaIaC.Engine.Tests.Providers;
using static LambdaIaC.Engine.Tests.Plans.PlanText;

namespace LambdaIaC.Engine.Tests;

public sealed class StateEditorTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task A_resource_can_be_shown()
    {
        await _world.ApplyAsync(Plan("logs"));

        Assert.Equal("shop-logs", _world.Deployment.State.Show("logs").Value.PhysicalId);
        Assert.Equal("The stack shop has no resource other; it has logs, role.", _world.Deployment.State.Show("other").Error!.Message);
    }

    [Fact]
    public async Task A_forgotten_resource_stays_where_it_is()
    {
        await _world.ApplyAsync(Plan("logs"));

        Assert.Equal("role", (await _world.Deployment.State.RemoveAsync("role", CancellationToken.None)).Value.LogicalId);

        Assert.Equal(["logs"], _world.State.Resources.Select(static record => record.LogicalId));
        Assert.Equal(2, _world.Provider.Resources.Count);
    }

    [Fact]
    public async Task A_renamed_resource_keeps_its_identity_and_what_needs_it_knows_the_new_id()
    {
        await _world.ApplyAsync(Plan("logs"));

        await _world.Deployment.State.RenameAsync("logs", "journal", CancellationToken.None);

        Assert.False((await _world.PreviewAsync(Plan("journal"))).HasChanges);
        await _world.ApplyAsync(Plan("journal"));
        Reality.MustBe(Plan("journal"), _world);
    }

    [Fact]
    public async Task A_resource_is_not_renamed_onto_another_one()
    {
        await _world.ApplyAsync(Plan("logs"));

        var error = (await _world.Deployment.State.RenameAsync("logs", "role", CancellationToken.None)).Error!;

        Assert.Equal("The stack shop has a resource role already: rename or remove that first.", error.Message);
    }

    [Fact]
    public async Task A_stack_that_was_never_deployed_has_nothing_to_correct()
    {
        Assert.True(_world.Deployment.State.Load().Value.IsEmpty);
        Assert.Equal("The stack shop has no resources.", _world.Deployment.State.Show("logs").Error!.Message);
        Assert.Equal(EngineErrorKind.NotFound, (await _world.Deployment.State.RemoveAsync("logs", CancellationToken.None)).Error!.Kind);
        Assert.Empty(_world.Deployment.State.Unlock().Value);
        Assert.True((await _world.DestroyAsync()).IsComplete);
        Assert.False(Directory.Exists(_world.StateDirectory));
    }

    [Fact]
    public async Task The_interrupted_creation_of_a_resource_can_be_forgotten_and_nothing_is_renamed_before()
    {
        await CrashProcess.RunAsync(_world.Directory, "first", moment: 4);
        var interrupted = _world.State.Interrupted.Select(static entry => entry.LogicalId).ToArray();
        Assert.NotEmpty(interrupted);
        Assert.Equal(EngineErrorKind.NotFound, (await _world.Deployment.State.RenameAsync(interrupted[0], "other", CancellationToken.None)).Error!.Kind);

        foreach (var id in interrupted)
        {
            Assert.Equal(id, (await _world.Deployment.State.RemoveAsync(id, CancellationToken.None)).Value.LogicalId);
        }

        Assert.True(_world.State.IsEmpty);
    }

    private static DeploymentPlan Plan(string logs) => new PlanText()
        .Add("LogGroup", logs)
        .Add("ExecutionRole", "role", ("Description", Ref(logs, "Arn")))
        .Build();
}
