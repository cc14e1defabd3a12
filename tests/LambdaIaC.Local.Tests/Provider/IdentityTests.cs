using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.Logs;
using LambdaIaC.Rules.Values;
using static LambdaIaC.Local.Tests.Provider.ProviderBench;

namespace LambdaIaC.Local.Tests.Provider;

/// <summary>What stacks declare and Lambda has no API for: roles, their policies, log groups.</summary>
public sealed class IdentityTests : IAsyncLifetime
{
    private ProviderBench? _bench;

    private ProviderBench Bench => _bench ?? throw new InvalidOperationException("The service was not started.");

    public async Task InitializeAsync() => _bench = await ProviderBench.StartAsync();

    public async Task DisposeAsync() => await Bench.DisposeAsync();

    [Fact]
    public async Task A_role_has_an_arn_with_its_path_and_an_id()
    {
        var role = await Bench.CreateAsync("ExecutionRole", "role", Map(("Path", Value.Of("/service/"))));

        Assert.Equal(Value.Of("arn:aws:iam::000000000000:role/service/orders-role"), role.Outputs["Arn"]);
        Assert.Matches("^AROA[0-9A-F]{16}$", role.Outputs["RoleId"].ToString());
    }

    [Fact]
    public async Task A_role_with_policies_cannot_be_deleted()
    {
        var role = await Bench.CreateAsync("ExecutionRole", "role", MapValue.Empty);
        var policy = await Bench.CreateAsync("RolePolicy", "policy", Map(("RoleName", Value.Of("orders-role")), ("PolicyDocument", MapValue.Empty)));

        var refusal = await Assert.ThrowsAsync<ProviderException>(() => Bench.DeleteAsync("ExecutionRole", role));
        Assert.Equal(("DeleteConflict", "Cannot delete entity, must delete policies first."), (refusal.Code, refusal.Message));

        await Bench.DeleteAsync("RolePolicy", policy);
        await Bench.DeleteAsync("ExecutionRole", role);
        Assert.Null(await Bench.ReadAsync("ExecutionRole", role));
    }

    [Fact]
    public async Task The_inline_policies_of_a_role_may_be_10240_characters_together()
    {
        await Bench.CreateAsync("ExecutionRole", "role", MapValue.Empty);
        MapValue Policy(int length) => Map(("RoleName", Value.Of("orders-role")), ("PolicyDocument", Value.Of(new string('p', length))));
        await Bench.CreateAsync("RolePolicy", "first", Policy(10_000));

        await Bench.CreateAsync("RolePolicy", "second", Policy(240));
        var refusal = await Assert.ThrowsAsync<ProviderException>(() => Bench.CreateAsync("RolePolicy", "third", Policy(1)));

        Assert.Equal(("LimitExceeded", "Maximum policy size of 10240 bytes exceeded for role orders-role"), (refusal.Code, refusal.Message));
    }

    [Fact]
    public async Task A_policy_needs_its_role() => Assert.Equal("NoSuchEntity", (await Assert.ThrowsAsync<ProviderException>(
        () => Bench.CreateAsync("RolePolicy", "policy", Map(("RoleName", Value.Of("nobody")), ("PolicyDocument", MapValue.Empty))))).Code);

    [Theory]
    [InlineData("ExecutionRole", "EntityAlreadyExists")]
    [InlineData("LogGroup", "ResourceAlreadyExistsException")]
    public async Task A_name_that_is_taken_is_refused(string type, string code)
    {
        await Bench.CreateAsync(type, "thing", MapValue.Empty, "token");

        Assert.Equal(code, (await Assert.ThrowsAsync<ProviderException>(() => Bench.CreateAsync(type, "thing", MapValue.Empty, "another"))).Code);
    }

    [Fact]
    public async Task A_log_group_goes_with_the_logs_in_it()
    {
        var group = await Bench.CreateAsync("LogGroup", "logs", Map(("LogGroupName", Value.Of("/aws/lambda/fn")), ("RetentionInDays", Value.Of(7))));
        await Bench.Service.Logs.AppendAsync("/aws/lambda/fn", "stream", new LogEvent(DateTimeOffset.UnixEpoch, "line\n"));
        Assert.Equal(Value.Of("arn:aws:logs:us-east-1:000000000000:log-group:/aws/lambda/fn:*"), group.Outputs["Arn"]);

        await Bench.DeleteAsync("LogGroup", group);

        Assert.Empty(await Bench.Service.Logs.ListGroupsAsync(CancellationToken.None));
    }
}
