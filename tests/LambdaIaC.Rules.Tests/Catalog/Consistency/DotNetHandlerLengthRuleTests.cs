using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class DotNetHandlerLengthRuleTests
{
    private static readonly string Longest = $"Orders::Orders.Function::{new string('H', 102)}";

    [Fact]
    public void One_character_more_than_the_runtime_reads_is_found()
    {
        var finding = Assert.Single(Check(("Runtime", Value.Of("dotnet10")), ("Handler", Value.Of(Longest + "H"))));

        Assert.Equal("LIAC2101", finding.Rule.Id);
        Assert.Equal("Handler", finding.PropertyPath);
    }

    [Fact]
    public void What_the_runtime_reads_is_legal() => Assert.Empty(Check(("Runtime", Value.Of("dotnet10")), ("Handler", Value.Of(Longest))));

    [Fact]
    public void Other_runtimes_and_images_read_all_of_it()
    {
        Assert.Empty(Check(("Runtime", Value.Of("java25")), ("Handler", Value.Of(Longest + "H"))));
        Assert.Empty(Check(("Runtime", Value.Of("dotnet10")), ("Handler", Value.Of(Longest + "H")), ("PackageType", Value.Of("Image"))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(("Runtime", Value.Unknown), ("Handler", Value.Of(Longest + "H"))));
        Assert.Empty(Check(("Runtime", Value.Of("dotnet10")), ("Handler", Value.Unknown)));
    }

    private static IEnumerable<Finding> Check(params (string Name, Value Value)[] properties) =>
        new DotNetHandlerLengthRule().Check(TestResource.Function(properties), RuleContext.Default);
}
