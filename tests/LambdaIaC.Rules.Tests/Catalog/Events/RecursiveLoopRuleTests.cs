using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class RecursiveLoopRuleTests
{
    [Theory]
    [InlineData("RecursiveLoop", """{"Function f": {"RecursiveLoop": "Allow"}}""")]
    public void Allow_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<RecursiveLoopRule>(stack));

        Assert.Equal("LIAC5349", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"Function f": {"RecursiveLoop": "Terminate"}}""")]
    [InlineData("""{"Function f": {}}""")]
    public void Terminate_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<RecursiveLoopRule>(stack));

    [Theory]
    [InlineData("""{"Function f": {"RecursiveLoop": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<RecursiveLoopRule>(stack));
}
