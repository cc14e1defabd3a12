using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Drift;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Engine.Tests.Convergence;
using LambdaIaC.Engine.Tests.Plans;
using LambdaIaC.Engine.Tests.Providers;
using LambdaIaC.Rules.Values;
using static LambdaIaC.Engine.Tests.Plans.PlanText;

namespace LambdaIaC.Engine.Tests.Drift;

public sealed class RefresherTests : IDisposable
{
    private readonly World _world = new() { Secrets = { ["TOKEN"] = "hunter2" } };

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task Resources_that_are_as_they_were_left_have_not_drifted()
    {
        await _world.ApplyAsync(Plan());
        var serial = _world.State.Serial;

        Assert.All((await _world.Deployment.Refresher.AcceptAsync(CancellationToken.None)).Value, static drift => Assert.Equal(DriftKind.None, drift.Kind));
        Assert.Equal(serial, _world.State.Serial);
    }

    [Fact]
    public async Task A_resource_that_is_gone_is_told_and_made_again()
    {
        await _world.ApplyAsync(Plan());
        await _world.Provider.DeleteAsync(new DeleteRequest("LogGroup", "shop-logs", MapValue.Empty), CancellationToken.None);

        var drift = (await _world.Deployment.Refresher.AcceptAsync(CancellationToken.None)).Value;

        Assert.Equal([DriftKind.None, DriftKind.Gone], drift.Select(static resource => resource.Kind));
        await _world.ApplyAsync(Plan());
        Reality.MustBe(Plan(), _world);
    }

    [Fact]
    public async Task A_changed_property_is_told_with_both_values_and_set_back()
    {
        await _world.ApplyAsync(Plan());
        var logs = _world.Provider.Find("LogGroup", "shop-logs")!;
        _world.Provider.Put(logs with { Inputs = logs.Inputs.With("RetentionInDays", Value.Of(90)) });

        var drift = (await _world.Deployment.Refresher.DetectAsync(CancellationToken.None)).Value[1];
        Assert.Equal(DriftKind.Changed, drift.Kind);
        var change = Assert.Single(drift.Changes);
        Assert.Equal(("RetentionInDays", Value.Of(3), Value.Of(90)), (change.Path, change.Before, change.After));
        Assert.False((await _world.PreviewAsync(Plan())).HasChanges);

        await _world.Deployment.Refresher.AcceptAsync(CancellationToken.None);
        Assert.True((await _world.PreviewAsync(Plan())).HasChanges);
        await _world.ApplyAsync(Plan());
        Reality.MustBe(Plan(), _world);
    }

    [Theory]
    [InlineData("Timeout", 3, false)]
    [InlineData("Timeout", 4, true)]
    public async Task What_nobody_has_set_has_drifted_when_it_is_not_what_AWS_sets(string property, int real, bool hasDrifted)
    {
        await _world.ApplyAsync(Plan());
        var function = _world.Provider.Find("Function", "shop-f")!;
        _world.Provider.Put(function with { Inputs = function.Inputs.With(property, Value.Of(real)) });

        var drift = (await _world.Deployment.Refresher.DetectAsync(CancellationToken.None)).Value[0];
        Assert.Equal(hasDrifted ? DriftKind.Changed : DriftKind.None, drift.Kind);
    }

    [Fact]
    public async Task A_secret_that_was_changed_elsewhere_is_noticed_and_never_stored()
    {
        await _world.ApplyAsync(Plan());
        var function = _world.Provider.Find("Function", "shop-f")!;
        var variables = Map(("TOKEN", Value.Of("stolen-value")), ("URL", Value.Of("https://hunter2@host")));
        _world.Provider.Put(function with { Inputs = function.Inputs.With("Environment", Map(("Variables", variables))) });

        var drift = (await _world.Deployment.Refresher.AcceptAsync(CancellationToken.None)).Value[0];

        var change = Assert.Single(drift.Changes);
        Assert.Equal(("Environment.Variables[TOKEN]", true), (change.Path, change.Sensitive));
        foreach (var file in Directory.EnumerateFiles(_world.StateDirectory, "*", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain("stolen-value", System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)), StringComparison.Ordinal);
        }

        await _world.ApplyAsync(Plan());
        Reality.MustBe(Plan(), _world);
    }

    [Fact]
    public async Task A_service_that_cannot_be_asked_is_told_and_changes_nothing()
    {
        await _world.ApplyAsync(Plan());
        _world.Provider = new DiskProvider(_world.ProviderDirectory)
        {
            Before = static (kind, _, _) => kind == "read" ? throw new ProviderException("ServiceException", "Away") : Task.CompletedTask,
        };

        var drift = (await _world.Deployment.Refresher.AcceptAsync(CancellationToken.None)).Value;

        Assert.All(drift, static resource => Assert.Equal((DriftKind.Unknown, "ServiceException: Away"), (resource.Kind, resource.Message)));
        Assert.Equal(2, _world.State.Resources.Count);
    }

    private static DeploymentPlan Plan() => new PlanText()
        .Add("Function", "f", ("Environment", Map(("Variables", Map(("TOKEN", Secret("TOKEN")), ("URL", Join(Value.Of("https://"), Secret("TOKEN"), Value.Of("@host"))))))), ("Code", Code("sha")))
        .Add("LogGroup", "logs", ("RetentionInDays", Value.Of(3)))
        .Build();
}
