namespace LambdaIaC.Tests.Functions;

public sealed class FunctionTests
{
    private readonly SampleStack _stack = new();

    [Fact]
    public void The_name_is_made_of_stack_and_logical_id() => Assert.Equal("shop-orders", _stack.NewFunction().FunctionName);

    [Fact]
    public void A_name_of_its_own_is_kept()
    {
        var function = new Function(_stack, "orders") { FunctionName = "legacy", Role = _stack.NewRole(), Code = Code.FromFolder("code") };

        Assert.Equal("legacy", function.FunctionName);
    }

    [Fact]
    public void Every_named_resource_takes_the_name_of_the_stack()
    {
        Assert.Equal("shop-role", _stack.NewRole().RoleName);
        Assert.Equal("shop-layer", new LayerVersion(_stack, "layer") { Content = Code.FromFolder("layer") }.LayerName);
        Assert.Equal("/aws/lambda/shop-orders", new LogGroup(_stack, "orders").LogGroupName);
    }

    [Fact]
    public void Environment_variables_are_written_by_name_or_as_a_map()
    {
        FunctionEnvironment byName = new() { ["TABLE"] = "orders", ["STAGE"] = "test" };
        FunctionEnvironment asMap = new() { Variables = new() { ["TABLE"] = "orders" } };

        Assert.Equal(["STAGE", "TABLE"], byName.Variables.Keys);
        Assert.Equal("orders", byName["TABLE"].ToString());
        Assert.Equal("orders", asMap["TABLE"].ToString());
    }

    [Fact]
    public void A_resource_remembers_its_file_and_line()
    {
        var role = _stack.NewRole();

        Assert.EndsWith("SampleStack.cs", role.Place.File, StringComparison.Ordinal);
        Assert.True(role.Place.Line > 0);
    }
}
