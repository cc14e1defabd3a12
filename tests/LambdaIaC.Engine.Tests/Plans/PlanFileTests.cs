using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.Execution;
using LambdaIaC.Engine.Plans;
using LambdaIaC.Engine.Tests.Convergence;
using LambdaIaC.Engine.Tests.Crashes;
using LambdaIaC.Engine.Tests.Providers;
using LambdaIaC.Rules.Values;
using Microsoft.Extensions.Time.Testing;
using static LambdaIaC.Engine.Tests.Plans.PlanText;

namespace LambdaIaC.Engine.Tests.Plans;

public sealed class PlanFileTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task A_saved_plan_is_read_back_the_same_and_applied()
    {
        await _world.ApplyAsync(CrashPlans.First);
        var file = await SaveAsync(CrashPlans.Second);

        var loaded = PlanFile.Load(_world.File("plan.json")).Value;

        Assert.Equal(file.Stamp, loaded.Stamp);
        Assert.Equal(file.Created, loaded.Created);
        Assert.Equal(PlanWriter.WriteText(file.Plan), PlanWriter.WriteText(loaded.Plan));
        Assert.Equal(file.Steps.Select(Text), loaded.Steps.Select(Text));
        Assert.True((await ApplyAsync()).Value.IsComplete);
        Reality.MustBe(CrashPlans.Second, _world);

        static string Text(Step step) =>
            $"{step.Kind} {step.LogicalId} {step.Type} {step.PhysicalId} {step.DeletesFirst} {step.MovedFrom} {step.Reason} {step.Source} {step.ResourceKey} {string.Join(',', step.FreesNameFor)} "
            + string.Join(' ', step.Changes);
    }

    [Fact]
    public async Task A_plan_for_a_stack_that_was_never_deployed_is_applied()
    {
        await SaveAsync(CrashPlans.First);

        Assert.True((await ApplyAsync()).Value.IsComplete);
        Assert.Equal("The saved plan is stale: the stack had never been deployed then, and has been since. Plan again.", (await ApplyAsync()).Error!.Message);
    }

    [Fact]
    public async Task A_plan_from_before_another_deployment_is_stale()
    {
        await _world.ApplyAsync(Logs(1));
        var serial = _world.State.Serial;
        await SaveAsync(Logs(3));
        await _world.ApplyAsync(Logs(5));

        var error = (await ApplyAsync()).Error!;

        Assert.Equal(EngineErrorKind.StalePlan, error.Kind);
        Assert.Equal($"The saved plan is stale: the state has moved from serial {serial} to {serial + 1}. Plan again.", error.Message);
        Assert.Equal(Value.Of(5), Assert.Single(_world.Provider.Resources).Inputs["RetentionInDays"]);
        Assert.Equal("RetentionInDays", Assert.Single(PlanFile.Load(_world.File("plan.json")).Value.Steps[0].Changes).Path);
    }

    [Fact]
    public async Task A_plan_for_another_state_is_stale()
    {
        await _world.ApplyAsync(Logs(1));
        await SaveAsync(Logs(3));
        Directory.Delete(_world.StateDirectory, recursive: true);

        Assert.StartsWith("The saved plan is stale: the state is another one (its lineage was ", (await ApplyAsync()).Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_for_another_stack_is_stale()
    {
        await SaveAsync(new PlanText("other").Add("LogGroup", "logs").Build());

        Assert.Equal("The saved plan is stale: it is for the stack other, not for shop. Plan again.", (await ApplyAsync()).Error!.Message);
    }

    [Fact]
    public async Task A_plan_whose_code_has_changed_since_is_stale()
    {
        await SaveAsync(Function("old"));

        var error = (await ApplyAsync(Function("new"))).Error!;

        Assert.Equal("The saved plan is stale: the code of f has changed (sha256 old then, new now). Plan again.", error.Message);
    }

    [Fact]
    public async Task A_plan_whose_package_is_gone_is_stale_and_one_whose_package_is_there_is_applied()
    {
        await File.WriteAllTextAsync(_world.File("code.zip"), "package");
        const string Other = "vNLBNDCqMyXR2u34pjVxfUYlh7hy1kwwXFtxegc5AjQ=";
        var actual = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData("package"u8));
        await SaveAsync(Function(Other), (Other, _world.File("code.zip")));
        Assert.Equal(
            $"The saved plan is stale: the package of f that it was made from ({_world.File("code.zip")}) is gone or has changed. Plan again.",
            (await ApplyAsync()).Error!.Message);

        await SaveAsync(Function(actual), (actual, _world.File("gone.zip")));
        Assert.Contains("is gone or has changed", (await ApplyAsync()).Error!.Message, StringComparison.Ordinal);

        await SaveAsync(Function(actual), (actual, _world.File("code.zip")));
        Assert.True((await ApplyAsync(Function(actual))).Value.IsComplete);
        Assert.Equal(_world.File("code.zip"), _world.Provider.AssetFiles[actual]);
    }

    [Fact]
    public async Task A_plan_whose_steps_would_be_others_now_is_stale()
    {
        _world.Secrets["TOKEN"] = "one";
        var plan = new PlanText().Add("ExecutionRole", "role", ("Description", Secret("TOKEN"))).Build();
        await _world.ApplyAsync(plan);
        await SaveAsync(plan);
        _world.Secrets["TOKEN"] = "two";

        Assert.Equal("The saved plan is stale: role was to be left as it is, and would be updated now. Plan again.", (await ApplyAsync()).Error!.Message);
    }

    [Fact]
    public async Task Steps_that_were_shown_are_not_carried_out_on_another_state()
    {
        await _world.ApplyAsync(Logs(1));
        var shown = await _world.PreviewAsync(Logs(3));
        await _world.ApplyAsync(Logs(5));

        var error = (await _world.Deployment.ApplyAsync(Logs(3), _world.Options, CancellationToken.None, shown.Stamp)).Error!;

        Assert.Equal(EngineErrorKind.StalePlan, error.Kind);
        Assert.Matches(@"^The steps are not those that were shown: the state has moved from serial \d to \d\. Plan again\.$", error.Message);
    }

    [Theory]
    [InlineData("", "cannot be read: ")]
    [InlineData("{", "cannot be read: ")]
    [InlineData("[]", "cannot be read: it is not a saved plan.")]
    [InlineData("""{"formatVersion":1,"resources":[]}""", "cannot be read: it is not a saved plan.")]
    [InlineData("""{"formatVersion":1,"steps":[]}""", "cannot be read: ")]
    [InlineData("""{"formatVersion":2,"steps":[]}""", "cannot be read: its format has version 2, this release reads up to version 1: apply it with the release that saved it.")]
    public async Task A_file_that_is_no_saved_plan_of_this_release_is_refused(string content, string message)
    {
        await File.WriteAllTextAsync(_world.File("plan.json"), content);

        var error = PlanFile.Load(_world.File("plan.json")).Error!;

        Assert.Equal(EngineErrorKind.UnreadablePlan, error.Kind);
        Assert.StartsWith($"The plan file {_world.File("plan.json")} {message}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.StartsWith($"The plan file {_world.File("none.json")} cannot be read: ", PlanFile.Load(_world.File("none.json")).Error!.Message, StringComparison.Ordinal);

    private static DeploymentPlan Logs(int days) => new PlanText().Add("LogGroup", "logs", ("RetentionInDays", Value.Of(days))).Build();

    private static DeploymentPlan Function(string hash) => new PlanText().Add("Function", "f", ("Code", Code(hash))).Build();

    private async Task<PlanFile> SaveAsync(DeploymentPlan plan, params (string Hash, string Path)[] assets)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 10, 30, 0, TimeSpan.Zero));
        var files = assets.ToDictionary(static asset => asset.Hash, static asset => asset.Path);
        return PlanFile.Of(await _world.PreviewAsync(plan), files, time).Save(_world.File("plan.json")).Value;
    }

    private Task<Outcome<ExecutionResult>> ApplyAsync(DeploymentPlan? current = null) =>
        _world.Deployment.ApplyAsync(PlanFile.Load(_world.File("plan.json")).Value, current, _world.Options, CancellationToken.None);
}
