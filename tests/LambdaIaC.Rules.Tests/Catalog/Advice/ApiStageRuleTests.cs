using LambdaIaC.Rules.Catalog.Advice;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Advice;

public sealed class ApiStageRuleTests
{
    [Theory]
    [InlineData("TracingEnabled", """{"RestStage s": {"AccessLogSetting": {"DestinationArn": "@l.Arn"}, "MethodSettings": [{"ThrottlingRateLimit": 1}]}}""")]
    [InlineData("AccessLogSettings", """{"HttpStage s": {"DefaultRouteSettings": {"ThrottlingRateLimit": 1}}}""")]
    public void What_a_stage_lacks_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<ApiStageRule>(stack));

        Assert.Equal("LIAC6300", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "RestStage s": {"AccessLogSetting": {"DestinationArn": "@l.Arn"}, "MethodSettings": [{"ThrottlingRateLimit": 1}], "TracingEnabled": true}
        }
        """)]
    [InlineData("""{"HttpStage s": {"AccessLogSettings": {"DestinationArn": "@l.Arn"}, "DefaultRouteSettings": {"ThrottlingRateLimit": 1}}}""")]
    public void A_stage_with_everything_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<ApiStageRule>(stack));

    [Theory]
    [InlineData("""{"RestStage s": {"AccessLogSetting": "?", "MethodSettings": "?", "TracingEnabled": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<ApiStageRule>(stack));
}
