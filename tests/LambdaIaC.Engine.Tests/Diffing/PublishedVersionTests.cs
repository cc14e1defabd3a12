using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Engine.Tests.Convergence;
using LambdaIaC.Engine.Tests.Plans;
using LambdaIaC.Engine.Tests.Providers;
using LambdaIaC.Rules.Values;
using static LambdaIaC.Engine.Tests.Plans.PlanText;

namespace LambdaIaC.Engine.Tests.Diffing;

/// <summary>What users of every deployment tool have been bitten by: a version is published when, and only when, what it freezes has changed.</summary>
public sealed class PublishedVersionTests : IDisposable
{
    private readonly World _world = new();

    public static TheoryData<string, string, Variant> Changes => new()
    {
        { "the code", "1 2", new() { Hash = "two" } },
        { "a setting", "1 2", new() { Timeout = 10 } },
        { "the description", "1 2", new() { Description = "new" } },
        { "the content of a layer", "1 2", new() { Layer = "two" } },
        { "the value of a secret", "1 2", new() { Token = "another" } },
        { "what a variable refers to", "1 2", new() { Table = "other" } },
        { "tags", "1 1", new() { Tag = "new" } },
        { "reserved concurrency", "1 1", new() { Reserved = 7 } },
        { "the folder of the same code", "1 1", new() { Folder = "elsewhere" } },
        { "nothing", "1 1", new() },
    };

    public void Dispose() => _world.Dispose();

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_version_is_published_when_what_it_freezes_changes(string what, string versions, Variant variant)
    {
        Assert.NotEmpty(what);
        var before = await VersionAfterAsync(new Variant());

        var after = await VersionAfterAsync(variant);

        Assert.Equal(versions, $"{before} {after}");
        Reality.MustBe(variant.Plan(), _world);
        Assert.False((await _world.PreviewAsync(variant.Plan())).HasChanges);
        Assert.Single(_world.Provider.Resources, static resource => resource.Type == "Version");
    }

    [Fact]
    public async Task The_preview_names_what_the_new_version_is_published_for()
    {
        await VersionAfterAsync(new Variant());

        var preview = await _world.PreviewAsync(new Variant { Hash = "two", Timeout = 9 }.Plan());

        var step = preview.Steps.Single(static step => step.Type == "Version");
        Assert.Equal((StepKind.Replace, false), (step.Kind, step.DeletesFirst));
        var change = Assert.Single(step.Changes);
        Assert.Equal(("f as of version 1", "f with a new Code, Timeout"), (change.Before.ToString(), change.After.ToString()));
        Assert.Equal(StepKind.Update, preview.Steps.Single(static step => step.Type == "Alias").Kind);
    }

    [Fact]
    public async Task The_old_version_goes_after_the_alias_has_moved()
    {
        await VersionAfterAsync(new Variant());
        _world.Provider.Calls.Clear();

        await VersionAfterAsync(new Variant { Hash = "two" });

        Assert.Equal(["update f", "create v", "update live", "delete shop-f:1"], _world.Provider.Calls);
    }

    [Fact]
    public async Task A_version_that_could_not_be_published_is_published_by_the_next_deployment()
    {
        await VersionAfterAsync(new Variant());
        var provider = _world.Provider;
        _world.Provider = new DiskProvider(_world.ProviderDirectory)
        {
            Before = static (kind, name, _) => (kind, name) == ("create", "v") ? throw new ProviderException("TooManyRequestsException", "Slow down") : Task.CompletedTask,
        };
        Assert.False((await _world.ApplyAsync(new Variant { Hash = "two" }.Plan())).IsComplete);
        _world.Provider = provider;

        // The function itself is up to date by now; the version is not.
        var preview = await _world.PreviewAsync(new Variant { Hash = "two" }.Plan());
        Assert.Equal(["v", "live"], preview.Steps.Where(static step => step.IsChange).Select(static step => step.LogicalId));
        await _world.ApplyAsync(new Variant { Hash = "two" }.Plan());

        Reality.MustBe(new Variant { Hash = "two" }.Plan(), _world);
    }

    [Fact]
    public async Task A_version_that_the_service_gives_again_is_not_deleted()
    {
        await VersionAfterAsync(new Variant());
        await VersionAfterAsync(new Variant { Hash = "two" });
        var state = _world.State.Find("v")!;

        // The state forgets what the version was published from; the service knows that nothing has changed since.
        using (var store = LambdaIaC.Engine.State.StateStore.OpenExisting(_world.Location, TimeProvider.System)!)
        {
            store.Correct([state with { Fingerprint = "lost" }], [], []);
        }

        Assert.Equal("2", await VersionAfterAsync(new Variant { Hash = "two" }));
        Assert.NotNull(_world.Provider.Find("Version", "shop-f:2"));
    }

    private async Task<string> VersionAfterAsync(Variant variant)
    {
        _world.Secrets["TOKEN"] = variant.Token;
        var result = await _world.ApplyAsync(variant.Plan());
        Assert.True(result.IsComplete, string.Join("; ", result.Failed.Select(static step => step.Message)));
        return _world.State.Find("v")!.Outputs["Version"].ToString()!;
    }

    public sealed record Variant
    {
        public string Hash { get; init; } = "one";

        public string Folder { get; init; } = "code";

        public int Timeout { get; init; } = 3;

        public string Description { get; init; } = "old";

        public string Layer { get; init; } = "one";

        public string Token { get; init; } = "s3cr3t";

        public string Table { get; init; } = "orders";

        public string Tag { get; init; } = "old";

        public int Reserved { get; init; } = 5;

        internal DeploymentPlan Plan() => new PlanText()
            .Add("LayerVersion", "layer", ("Content", Code($"layer {Layer}")))
            .Add("LogGroup", "table", ("LogGroupName", Value.Of(Table)))
            .Add(
                "Function",
                "f",
                ("Code", new AssetValue("folder", Folder) { Sha256 = Hash, Size = 1, UnzippedSize = 1 }),
                ("Timeout", Value.Of(Timeout)),
                ("Description", Value.Of(Description)),
                ("Layers", List(Ref("layer", "Arn"))),
                ("Environment", Map(("Variables", Map(("TOKEN", Secret("TOKEN")), ("TABLE", Ref("table", "Arn")))))),
                ("ReservedConcurrentExecutions", Value.Of(Reserved)),
                ("Tags", Map(("k", Value.Of(Tag)))))
            .Add("Version", "v", ("FunctionName", Ref("f", "FunctionName")))
            .Add("Alias", "live", ("FunctionName", Ref("f", "FunctionName")), ("Name", Value.Of("live")), ("FunctionVersion", Ref("v", "Version")))
            .Build();
    }
}
