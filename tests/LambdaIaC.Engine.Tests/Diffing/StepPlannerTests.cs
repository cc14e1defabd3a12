using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.Execution;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Engine.Tests.Convergence;
using LambdaIaC.Engine.Tests.Plans;
using LambdaIaC.Engine.Tests.Providers;
using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;
using static LambdaIaC.Engine.Tests.Plans.PlanText;

namespace LambdaIaC.Engine.Tests.Diffing;

public sealed class StepPlannerTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task What_is_new_is_created_and_what_is_gone_is_deleted_dependents_first()
    {
        await _world.ApplyAsync(new PlanText().Add("ExecutionRole", "role").Add("Function", "f", ("Role", Ref("role", "Arn"))).Build());

        var steps = await StepsAsync(new PlanText().Add("LogGroup", "logs").Build());

        Assert.Equal(["Create logs", "Delete f", "Delete role"], steps);
    }

    [Fact]
    public async Task What_refers_to_something_new_is_known_after_the_deployment()
    {
        await _world.ApplyAsync(new PlanText().Add("Function", "f", ("Description", Value.Of("old"))).Build());

        var preview = await _world.PreviewAsync(new PlanText().Add("ExecutionRole", "role").Add("Function", "f", ("Description", Ref("role", "Arn"))).Build());

        Assert.Equal(["Create role", "Update f"], preview.Steps.Select(Text));
        var change = Assert.Single(preview.Steps[1].Changes);
        Assert.Equal((Value.Of("old"), Value.Unknown), (change.Before, change.After));
    }

    [Fact]
    public async Task A_replacement_names_the_property_that_forces_it()
    {
        await _world.ApplyAsync(new PlanText().Add("Function", "f", ("PackageType", Value.Of("Zip")), ("Timeout", Value.Of(3))).Build());

        var preview = await _world.PreviewAsync(new PlanText().Add("Function", "f", ("PackageType", Value.Of("Image")), ("Timeout", Value.Of(4))).Build());

        var step = Assert.Single(preview.Steps);
        Assert.Equal(StepKind.Replace, step.Kind);
        Assert.Equal(["PackageType!", "Timeout"], step.Changes.Select(static change => change.Path + (change.ForcesReplacement ? "!" : "")));
    }

    [Fact]
    public async Task A_replacement_with_a_new_name_is_made_before_the_old_one_goes()
    {
        var first = new PlanText().Add("ExecutionRole", "role", ("RoleName", Value.Of("a"))).Add("Function", "f", ("Role", Ref("role", "Arn"))).Build();
        var second = new PlanText().Add("ExecutionRole", "role", ("RoleName", Value.Of("b"))).Add("Function", "f", ("Role", Ref("role", "Arn"))).Build();
        await _world.ApplyAsync(first);
        _world.Provider.Calls.Clear();

        await _world.ApplyAsync(second);

        Assert.Equal(["create role", "update f", "delete a"], _world.Provider.Calls);
    }

    [Fact]
    public async Task A_replacement_with_the_same_name_is_made_after_the_old_one_and_its_dependents_have_gone()
    {
        await _world.ApplyAsync(Package("Zip"));
        _world.Provider.Calls.Clear();

        Assert.Equal(["Replace f first", "Replace v first", "Replace live first"], await StepsAsync(Package("Image")));
        await _world.ApplyAsync(Package("Image"));

        Assert.Equal(
            ["delete shop-f:live", "delete shop-f:1", "delete shop-f", "create f", "create v", "create live"],
            _world.Provider.Calls);

        static DeploymentPlan Package(string type) => new PlanText()
            .Add("Function", "f", ("PackageType", Value.Of(type)))
            .Add("Version", "v", ("FunctionName", Ref("f", "FunctionName")))
            .Add("Alias", "live", ("FunctionName", Ref("f", "FunctionName")), ("Name", Value.Of("live")), ("FunctionVersion", Ref("v", "Version")))
            .Build();
    }

    [Fact]
    public async Task A_name_is_free_before_another_resource_takes_it()
    {
        await _world.ApplyAsync(new PlanText().Add("LogGroup", "old", ("LogGroupName", Value.Of("/shop"))).Build());
        _world.Provider.Calls.Clear();
        var plan = new PlanText().Add("LogGroup", "new", ("LogGroupName", Value.Of("/shop"))).Build();

        Assert.Equal(["Create new", "Delete old first"], await StepsAsync(plan));
        await _world.ApplyAsync(plan);

        Assert.Equal(["delete /shop", "create new"], _world.Provider.Calls);
    }

    [Fact]
    public async Task Two_resources_may_exchange_their_names()
    {
        await _world.ApplyAsync(Names("x", "y"));
        await _world.ApplyAsync(Names("y", "x"));

        Assert.Equal("y", _world.State.Find("a")!.PhysicalId);
        Assert.Equal("x", _world.State.Find("b")!.PhysicalId);
        Assert.Equal(2, _world.Provider.Resources.Count);

        static DeploymentPlan Names(string a, string b) => new PlanText()
            .Add("LogGroup", "a", ("LogGroupName", Value.Of(a)))
            .Add("LogGroup", "b", ("LogGroupName", Value.Of(b)))
            .Build();
    }

    [Fact]
    public async Task A_name_that_a_replaced_resource_still_has_can_be_taken_back()
    {
        await _world.ApplyAsync(Name("x"));
        _world.Provider = new DiskProvider(_world.ProviderDirectory)
        {
            Before = static (kind, name, _) => (kind, name) == ("delete", "x") ? throw new ProviderException("ServiceException", "Not today") : Task.CompletedTask,
        };
        Assert.Equal(StepStatus.Failed, Assert.Single((await _world.ApplyAsync(Name("y"))).Steps).Status);
        Assert.Equal(["x", "y"], _world.Provider.Resources.Select(static resource => resource.Id).Order());
        _world.Provider = new DiskProvider(_world.ProviderDirectory);

        Assert.Equal(["Replace logs", "Delete logs first"], await StepsAsync(Name("x")));
        Assert.True((await _world.ApplyAsync(Name("x"))).IsComplete);

        Reality.MustBe(Name("x"), _world);

        static DeploymentPlan Name(string name) => new PlanText().Add("LogGroup", "logs", ("LogGroupName", Value.Of(name))).Build();
    }

    [Fact]
    public async Task A_moved_resource_keeps_its_identity_under_the_new_id()
    {
        await _world.ApplyAsync(new PlanText().Add("LogGroup", "old", ("LogGroupName", Value.Of("/shop"))).AddAfter(["old"], "ExecutionRole", "role").Build());
        _world.Provider.Calls.Clear();
        var plan = new PlanText().Add("LogGroup", "new", ("LogGroupName", Value.Of("/shop"))).AddAfter(["new"], "ExecutionRole", "role").Move("old", "new").Build();

        var step = (await _world.PreviewAsync(plan)).Steps[0];
        Assert.Equal((StepKind.Rename, "old"), (step.Kind, step.MovedFrom));
        var result = await _world.ApplyAsync(plan);

        Assert.Equal("new", Assert.Single(result.Done).Step.LogicalId);
        Assert.Empty(_world.Provider.Calls);
        Assert.Equal("/shop", _world.State.Find("new")!.PhysicalId);
        Assert.Equal(["new"], _world.State.Find("role")!.Dependencies);
        Assert.False((await _world.PreviewAsync(plan)).HasChanges);
    }

    [Fact]
    public async Task A_moved_resource_may_change_at_the_same_time()
    {
        await _world.ApplyAsync(new PlanText().Add("LogGroup", "old", ("RetentionInDays", Value.Of(1))).Build());

        var preview = await _world.PreviewAsync(new PlanText().Add("LogGroup", "new", ("RetentionInDays", Value.Of(3))).Move("old", "new").Build());

        var step = Assert.Single(preview.Steps);
        Assert.Equal((StepKind.Update, "old"), (step.Kind, step.MovedFrom));
    }

    [Fact]
    public async Task A_move_whose_target_is_there_already_moves_nothing()
    {
        await _world.ApplyAsync(new PlanText().Add("LogGroup", "old").Add("LogGroup", "new").Build());

        Assert.Equal(["Same new", "Delete old"], await StepsAsync(new PlanText().Add("LogGroup", "new").Move("old", "new").Build()));
    }

    [Fact]
    public async Task Another_type_under_the_same_id_replaces_the_resource()
    {
        await _world.ApplyAsync(new PlanText().Add("LogGroup", "thing").Build());
        var plan = new PlanText().Add("ExecutionRole", "thing").Build();

        Assert.Equal(["Replace thing"], await StepsAsync(plan));
        await _world.ApplyAsync(plan);

        Assert.Equal("ExecutionRole", Assert.Single(_world.Provider.Resources).Type);
    }

    [Fact]
    public async Task What_hangs_on_a_version_stands_beside_the_old_one_until_the_alias_has_moved()
    {
        await _world.ApplyAsync(Provisioned("one"));
        _world.Provider.Calls.Clear();

        await _world.ApplyAsync(Provisioned("two"));

        Assert.Equal(
            ["update f", "create v", "create warm", "update live", "delete shop-f~1~warm", "delete shop-f:1"],
            _world.Provider.Calls);

        static DeploymentPlan Provisioned(string code) => new PlanText()
            .Add("Function", "f", ("Code", Code(code)))
            .Add("Version", "v", ("FunctionName", Ref("f", "FunctionName")))
            .Add("ProvisionedConcurrency", "warm", ("FunctionName", Ref("f", "FunctionName")), ("Qualifier", Ref("v", "Version")))
            .AddAfter(["warm"], "Alias", "live", ("FunctionName", Ref("f", "FunctionName")), ("Name", Value.Of("live")), ("FunctionVersion", Ref("v", "Version")))
            .Build();
    }

    [Fact]
    public async Task A_resource_that_the_provider_does_not_know_is_an_error_of_the_plan()
    {
        _world.Provider = new DiskProvider(_world.ProviderDirectory)
        {
            Check = static _ => throw new ProviderException("UnknownResourceType", "There are no resources of the type Table."),
        };

        var error = await _world.RefusalAsync(new PlanText().Add("Table", "orders").Build());

        Assert.Equal("orders (Shop.cs:1): There are no resources of the type Table.", error!.Message);
    }

    [Fact]
    public async Task Inputs_that_the_provider_would_refuse_are_refused_before_anything_is_changed()
    {
        _world.Provider = new DiskProvider(_world.ProviderDirectory)
        {
            Check = static request => [.. RuleCatalog.Check(new Node(request), RuleContext.Default)],
        };

        var error = await _world.RefusalAsync(new PlanText().Add("LogGroup", "logs").Add("LogGroup", "audit", ("RetentionInDays", Value.Of(2))).Build());

        Assert.Equal(EngineErrorKind.InvalidInputs, error!.Kind);
        Assert.Matches("^LIAC[0-9]{4}: RetentionInDays of LogGroup 'audit' .* Nothing was changed\\.$", error.Message);
        Assert.Empty(_world.Provider.Calls);
    }

    [Fact]
    public async Task A_reference_to_an_attribute_that_does_not_exist_is_an_error_of_the_plan()
    {
        await _world.ApplyAsync(new PlanText().Add("ExecutionRole", "role").Build());
        var plan = new PlanText().Add("ExecutionRole", "role").Add("Function", "f", ("Role", Ref("role", "Colour"))).Build();

        var error = await _world.RefusalAsync(plan);

        Assert.Equal(EngineErrorKind.InvalidPlan, error!.Kind);
        Assert.Equal("f refers to Colour of role, which role does not have.", error.Message);
    }

    private sealed class Node(CheckRequest request) : IResourceView
    {
        public string Type => request.Type;

        public string Name => request.Name;

        public MapValue Properties => request.Inputs;

        public Place PlaceOf(string propertyPath) => Place.None;
    }

    private static string Text(Step step) => $"{step.Kind} {step.LogicalId}{(step.DeletesFirst ? " first" : "")}";

    private async Task<IEnumerable<string>> StepsAsync(DeploymentPlan plan) => (await _world.PreviewAsync(plan)).Steps.Select(Text);
}
