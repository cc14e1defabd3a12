using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class RuntimeArchitectureRuleTests
{
    [Fact]
    public void A_runtime_of_the_first_Amazon_Linux_on_arm64_is_found()
    {
        var finding = Assert.Single(Check(Value.Of("python3.7"), TestResource.Texts("arm64")));

        Assert.Equal("LIAC2004", finding.Rule.Id);
        Assert.Equal("Architectures[0]", finding.PropertyPath);
        Assert.Equal("Architectures of Function 'orders' has 'arm64', but runtime python3.7 exists for x86_64 only; use x86_64 or a newer runtime.", finding.Message);
        Assert.Equal(Value.Of("x86_64"), finding.Nearest);
    }

    [Theory]
    [InlineData("python3.7", "x86_64")]
    [InlineData("python3.8", "arm64")]
    [InlineData("dotnet10", "arm64")]
    [InlineData("cobol85", "arm64")]
    [InlineData("python3.7", "riscv64")]
    public void What_exists_or_is_another_rules_business_is_not_found(string runtime, string architecture) =>
        Assert.Empty(Check(Value.Of(runtime), TestResource.Texts(architecture)));

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown, TestResource.Texts("arm64")));
        Assert.Empty(Check(Value.Of("python3.7"), Value.Unknown));
        Assert.Empty(Check(Value.Of("python3.7"), TestResource.List(Value.Unknown)));
        Assert.Empty(Check(Value.Of("python3.7"), Value.Absent));
    }

    private static IEnumerable<Finding> Check(Value runtime, Value architectures) =>
        new RuntimeArchitectureRule().Check(TestResource.Function(("Runtime", runtime), ("Architectures", architectures)), RuleContext.Default);
}
