using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.ControlPlane.Operations;
using LambdaIaC.Rules.Values;
using static LambdaIaC.Local.Tests.Provider.ProviderBench;

namespace LambdaIaC.Local.Tests.Provider;

public sealed class FunctionHandlerTests : IAsyncLifetime
{
    private ProviderBench? _bench;

    private ProviderBench Bench => _bench ?? throw new InvalidOperationException("The service was not started.");

    public async Task InitializeAsync() => _bench = await ProviderBench.StartAsync();

    public async Task DisposeAsync() => await Bench.DisposeAsync();

    [Fact]
    public async Task A_function_whose_concurrency_is_refused_is_not_left_behind()
    {
        // The account has 1,000 executions, of which 100 stay unreserved.
        var inputs = Bench.Function().With("ReservedConcurrentExecutions", Value.Of(901));

        await Assert.ThrowsAsync<ProviderException>(() => Bench.CreateAsync("Function", "fn", inputs));

        Assert.Empty(Bench.Lambda.State.Functions);
        await Bench.CreateAsync("Function", "fn", inputs.With("ReservedConcurrentExecutions", Value.Of(900)));
        Assert.Equal(900, Function().ReservedConcurrency);
    }

    [Fact]
    public async Task A_function_is_called_after_its_stack_unless_it_says_so_itself()
    {
        Assert.Equal("orders-PlaceOrder", (await Bench.CreateAsync("Function", "PlaceOrder", Bench.Function())).Id);
        Assert.Equal("mine", (await Bench.CreateAsync("Function", "Other", Bench.Function().With("FunctionName", Value.Of("mine")))).Id);

        var longest = (await Bench.CreateAsync("Function", new string('x', 80), Bench.Function())).Id;
        var other = (await Bench.CreateAsync("Function", new string('x', 81), Bench.Function())).Id;
        Assert.Equal((64, 64), (longest.Length, other.Length));
        Assert.NotEqual(longest, other);
    }

    [Fact]
    public async Task Another_creation_of_the_same_name_is_a_conflict()
    {
        await Bench.CreateAsync("Function", "fn", Bench.Function(), "token");

        var refusal = await Assert.ThrowsAsync<ProviderException>(() => Bench.CreateAsync("Function", "fn", Bench.Function(), "another"));

        Assert.Equal(("ResourceConflictException", "Function already exist: orders-fn"), (refusal.Code, refusal.Message));
    }

    [Fact]
    public async Task A_creation_that_was_cut_off_after_its_first_call_is_completed_by_the_second_one()
    {
        var inputs = Bench.Function().With("ReservedConcurrentExecutions", Value.Of(5)).With("RecursiveLoop", Value.Of("Allow"));
        var made = await Bench.CreateAsync("Function", "fn", inputs, "token");
        var members = Map(("FunctionName", Value.Of("orders-fn")));
        await Bench.Lambda.CallAsync<DeleteFunctionConcurrency>(new OperationRequest(members), CancellationToken.None);

        Assert.Equal(made, await Bench.CreateAsync("Function", "fn", inputs, "token"));

        Assert.Equal(5, Function().ReservedConcurrency);
        Assert.Equal("Allow", Function().RecursiveLoop);
    }

    [Fact]
    public async Task A_refused_function_leaves_nothing_behind()
    {
        var refusal = await Assert.ThrowsAsync<ProviderException>(() => Bench.CreateAsync("Function", "fn", Bench.Function().With("Timeout", Value.Of(901))));

        Assert.Equal("ValidationException", refusal.Code);
        Assert.Contains("Value '901' at 'timeout' failed to satisfy constraint: Member must have value less than or equal to 900", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(Bench.Lambda.State.Functions);
    }

    [Fact]
    public async Task An_update_sets_what_is_declared_and_sets_back_what_is_not()
    {
        var before = Bench.Function()
            .With("Environment", Map(("Variables", Map(("KEY", Value.Of("value"))))))
            .With("LoggingConfig", Map(("LogFormat", Value.Of("JSON"))))
            .With("MemorySize", Value.Of(512))
            .With("ReservedConcurrentExecutions", Value.Of(3))
            .With("RecursiveLoop", Value.Of("Allow"))
            .With("Tags", Map(("team", Value.Of("shop")), ("stage", Value.Of("test"))))
            .With("TracingConfig", Map(("Mode", Value.Of("Active"))));
        var made = await Bench.CreateAsync("Function", "fn", before);
        var after = Bench.Function().With("Timeout", Value.Of(30)).With("Tags", Map(("team", Value.Of("store"))));

        var updated = await Bench.UpdateAsync("Function", "fn", made, after);

        Assert.Equal(updated, await Bench.ReadAsync("Function", updated));
        var configuration = Function().Latest.Configuration;
        Assert.Equal((Value.Of(30), Value.Of(128)), (configuration["Timeout"], configuration["MemorySize"]));
        Assert.Equal("{LogFormat=Text, LogGroup=/aws/lambda/orders-fn}", configuration["LoggingConfig"].ToString());
        Assert.Equal("{Mode=PassThrough}", configuration["TracingConfig"].ToString());
        Assert.Equal("team", Assert.Single(Function().Tags).Key);
        Assert.Null(Function().ReservedConcurrency);
        Assert.Equal("Terminate", Function().RecursiveLoop);
        Assert.Empty(Bench.Lambda.Targets.Of("orders-fn", Function().Latest).Environment);
    }

    [Fact]
    public async Task A_function_that_publishes_is_still_the_function_and_publishes_new_code()
    {
        var publishing = Bench.Function().With("Publish", Value.Of(true));
        var made = await Bench.CreateAsync("Function", "fn", publishing);
        Assert.Equal(Value.Of("arn:aws:lambda:us-east-1:000000000000:function:orders-fn"), made.Outputs["Arn"]);
        Assert.Equal(made, await Bench.ReadAsync("Function", made));

        await Bench.UpdateAsync("Function", "fn", made, Bench.Function("new").With("Publish", Value.Of(true)));

        Assert.Equal(["1", "2"], Function().Versions.Keys.Order());
    }

    [Fact]
    public async Task An_update_of_tags_alone_keeps_warm_environments()
    {
        var made = await Bench.CreateAsync("Function", "fn", Bench.Function());
        var content = Function().Latest.ContentId;

        await Bench.UpdateAsync("Function", "fn", made, Bench.Function().With("Tags", Map(("team", Value.Of("shop")))));

        Assert.Equal(content, Function().Latest.ContentId);
    }

    [Fact]
    public async Task An_update_compares_with_what_is_there_and_not_with_what_is_remembered()
    {
        var made = await Bench.CreateAsync("Function", "fn", Bench.Function("old"));

        // A crash after the code was changed: the state still holds the old inputs, and the user has gone back to them.
        await Bench.UpdateAsync("Function", "fn", made, Bench.Function("new").With("Timeout", Value.Of(60)));
        await Bench.UpdateAsync("Function", "fn", made, Bench.Function("old"));

        Assert.Equal(((AssetValue)Bench.Function("old")["Code"]).Sha256, Function().Latest.Code.Sha256);
        Assert.Equal(Value.Of(3), Function().Latest.Configuration["Timeout"]);
    }

    [Fact]
    public async Task Concurrency_that_is_a_resource_of_its_own_is_left_alone()
    {
        var made = await Bench.CreateAsync("Function", "fn", Bench.Function());
        await Bench.CreateAsync("ReservedConcurrency", "limit", Map(("FunctionName", Value.Of("orders-fn")), ("ReservedConcurrentExecutions", Value.Of(7))));

        await Bench.UpdateAsync("Function", "fn", made, Bench.Function().With("Timeout", Value.Of(9)));

        Assert.Equal(7, Function().ReservedConcurrency);
        Assert.True((await Bench.ReadAsync("Function", made))!.Inputs["ReservedConcurrentExecutions"].IsAbsent);
    }

    [Fact]
    public async Task What_somebody_changed_is_read_and_what_the_service_filled_in_is_not()
    {
        var inputs = Bench.Function().With("LoggingConfig", Map(("LogFormat", Value.Of("JSON"))));
        var made = await Bench.CreateAsync("Function", "fn", inputs);
        Assert.Equal(inputs, (await Bench.ReadAsync("Function", made))!.Inputs);

        await Bench.Lambda.CallAsync<UpdateFunctionConfiguration>(
            new OperationRequest(Map(("FunctionName", Value.Of("orders-fn")), ("MemorySize", Value.Of(1024)))) { Synchronous = true }, CancellationToken.None);

        Assert.Equal(inputs.With("MemorySize", Value.Of(1024)), (await Bench.ReadAsync("Function", made))!.Inputs);
    }

    [Fact]
    public async Task A_package_that_was_not_handed_over_is_named()
    {
        var inputs = Bench.Function().With("Code", new AssetValue("folder", "src/hello") { Sha256 = "bm90aGluZw==" });

        var refusal = await Assert.ThrowsAsync<ProviderException>(() => Bench.CreateAsync("Function", "fn", inputs));

        Assert.Equal("The package of Code (src/hello) is not there. Plan and deploy again, so that it is packaged again.", refusal.Message);
    }

    private Storage.Records.FunctionRecord Function() => Bench.Lambda.State.Functions["orders-fn"];
}
