using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class LambdaTargetGroupRuleTests
{
    [Theory]
    [InlineData("Port", """{"TargetGroup t": {"TargetType": "lambda", "Port": 80}}""")]
    [InlineData("VpcId", """{"TargetGroup t": {"TargetType": "lambda", "VpcId": "@v.VpcId"}}""")]
    [InlineData("Targets", """{"TargetGroup t": {"TargetType": "lambda", "Targets": [{"Id": "@f.Arn"}, {"Id": "@g.Arn"}]}}""")]
    public void What_a_function_does_not_have_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<LambdaTargetGroupRule>(stack));

        Assert.Equal("LIAC2304", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"TargetGroup t": {"TargetType": "lambda", "Targets": [{"Id": "@f.Arn"}]}}""")]
    [InlineData("""{"TargetGroup t": {"TargetType": "ip", "Port": 80, "VpcId": "vpc-1"}}""")]
    [InlineData("""{"TargetGroup t": {"Port": 80}}""")]
    public void One_function_and_hosts_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<LambdaTargetGroupRule>(stack));

    [Theory]
    [InlineData("""{"TargetGroup t": {"TargetType": "?", "Port": 80}}""")]
    [InlineData("""{"TargetGroup t": {"TargetType": "lambda", "Port": "?"}}""")]
    [InlineData("""{"TargetGroup t": {"TargetType": "lambda", "Targets": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<LambdaTargetGroupRule>(stack));
}
