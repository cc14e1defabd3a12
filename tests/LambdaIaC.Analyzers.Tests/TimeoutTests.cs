using LambdaIaC.Analyzers.Tests.Verification;

namespace LambdaIaC.Analyzers.Tests;

public sealed class TimeoutTests
{
    [Fact]
    public async Task Sixteen_minutes_are_reported_on_the_value()
    {
        var found = Assert.Single(await StackCompiler.AnalyzeAsync(StackSource.Function("Timeout = Duration.Minutes(16)")));
        Assert.Equal("LIAC1001", found.Id);
        Assert.Equal("Duration.Minutes(16)", found.Text());
        Assert.Contains("960", found.GetMessage());
    }
}
