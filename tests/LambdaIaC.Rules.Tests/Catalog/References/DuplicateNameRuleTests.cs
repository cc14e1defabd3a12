using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class DuplicateNameRuleTests
{
    [Theory]
    [InlineData("Function", "FunctionName")]
    [InlineData("ExecutionRole", "RoleName")]
    [InlineData("LogGroup", "LogGroupName")]
    public void The_second_of_a_name_is_found(string type, string property)
    {
        var finding = Assert.Single(Check(Named(type, "one", property, "orders"), Named(type, "two", property, "orders")));

        Assert.Equal("LIAC3101", finding.Rule.Id);
        Assert.Equal("two", finding.Resource);
        Assert.Equal(property, finding.PropertyPath);
        Assert.Contains("'one'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_aliases_of_one_function_are_found_however_they_name_it()
    {
        var orders = Named("Function", "orders", "FunctionName", "orders-prod");

        Assert.Single(Check(orders, Alias("a", new ReferenceValue("orders", "FunctionName"), "live"), Alias("b", Value.Of("orders-prod"), "live")));
        Assert.Single(Check(Alias("a", Value.Of("elsewhere"), "live"), Alias("b", Value.Of("elsewhere"), "live")));
    }

    [Fact]
    public void The_same_name_elsewhere_is_legal()
    {
        Assert.Empty(Check(Named("Function", "one", "FunctionName", "orders"), Named("ExecutionRole", "two", "RoleName", "orders")));
        Assert.Empty(Check(Named("UserPool", "one", "UserPoolName", "customers"), Named("UserPool", "two", "UserPoolName", "customers")));
        Assert.Empty(Check(Alias("a", Value.Of("orders"), "live"), Alias("b", Value.Of("billing"), "live")));
        Assert.Empty(Check(Alias("a", Value.Of("orders"), "live"), Alias("b", Value.Of("orders"), "test")));
    }

    [Fact]
    public void Unknown_and_generated_names_are_not_judged()
    {
        Assert.Empty(Check(new TestResource("Function", "one", MapValue.Empty), new TestResource("Function", "two", MapValue.Empty)));
        Assert.Empty(Check(Alias("a", Value.Unknown, "live"), Alias("b", Value.Unknown, "live")));
        Assert.Empty(Check(
            new TestResource("Function", "one", TestResource.Map(("FunctionName", Value.Unknown))),
            new TestResource("Function", "two", TestResource.Map(("FunctionName", Value.Unknown)))));
    }

    private static TestResource Named(string type, string id, string property, string name) => new(type, id, TestResource.Map((property, Value.Of(name))));

    private static TestResource Alias(string id, Value function, string name) => new("Alias", id, TestResource.Map(("FunctionName", function), ("Name", Value.Of(name))));

    private static IEnumerable<Finding> Check(params IResourceView[] resources) => new DuplicateNameRule().Check(TestStack.Of(resources), RuleContext.Default);
}
