using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class FunctionArnRuleTests
{
    private const string Arn = "arn:aws:lambda:eu-west-1:123456789012:function:rotate";

    [Theory]
    [InlineData("rotate")]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:rotate")]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:rotate")]
    public void Something_else_is_found(string text)
    {
        var finding = Assert.Single(Check(Rotation(Value.Of(text))));

        Assert.Equal("LIAC2131", finding.Rule.Id);
        Assert.Equal("RotationLambdaARN", finding.PropertyPath);
    }

    [Fact]
    public void Custom_rules_and_Connect_are_judged_too()
    {
        Assert.Equal("Source.SourceIdentifier", Assert.Single(Check(Rule("CUSTOM_LAMBDA", "rotate"))).PropertyPath);
        Assert.Equal("IntegrationArn", Assert.Single(Check(new TestResource("IntegrationAssociation", "connect", TestResource.Map(
            ("IntegrationType", Value.Of("LAMBDA_FUNCTION")),
            ("IntegrationArn", Value.Of("rotate")))))).PropertyPath);
    }

    [Fact]
    public void An_ARN_and_what_names_no_function_are_legal()
    {
        Assert.Empty(Check(Rotation(Value.Of(Arn)), Rotation(Value.Of(Arn + ":live"))));
        Assert.Empty(Check(Rule("AWS", "S3_BUCKET_VERSIONING_ENABLED")));
        Assert.Empty(Check(new TestResource("IntegrationAssociation", "connect", TestResource.Map(("IntegrationType", Value.Of("LEX_BOT")), ("IntegrationArn", Value.Of("bot"))))));
    }

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Rotation(Value.Unknown), Rotation(Value.Absent)));

    private static TestResource Rotation(Value arn) => new("RotationSchedule", "rotation", TestResource.Map(("RotationLambdaARN", arn)));

    private static TestResource Rule(string owner, string identifier) => new("ConfigRule", "rule", TestResource.Map(
        ("Source", TestResource.Map(("Owner", Value.Of(owner)), ("SourceIdentifier", Value.Of(identifier))))));

    private static IEnumerable<Finding> Check(params IResourceView[] resources) => resources.SelectMany(resource => new FunctionArnRule().Check(resource, RuleContext.Default));
}
