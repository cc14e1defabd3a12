using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class PushTriggerPermissionRuleTests
{
    private static readonly Value Function = TestPolicy.Arn("orders");

    public static TheoryData<string, string, string> Triggers => new()
    {
        { "Bucket", "NotificationConfiguration.LambdaConfigurations[0].Function", "s3" },
        { "Topic", "Subscription[0].Endpoint", "sns" },
        { "Subscription", "Endpoint", "sns" },
        { "EventRule", "Targets[0].Arn", "events" },
        { "RestMethod", "Integration.Uri", "apigateway" },
        { "HttpIntegration", "IntegrationUri", "apigateway" },
        { "UserPool", "LambdaConfig.PreSignUp", "cognito-idp" },
        { "UserPool", "LambdaConfig.CustomEmailSender.LambdaArn", "cognito-idp" },
        { "TopicRule", "TopicRulePayload.Actions[0].Lambda.FunctionArn", "iot" },
        { "TargetGroup", "Targets[0].Id", "elasticloadbalancing" },
        { "SubscriptionFilter", "DestinationArn", "logs" },
        { "ConfigRule", "Source.SourceIdentifier", "config" },
    };

    [Theory]
    [MemberData(nameof(Triggers))]
    public void A_trigger_needs_a_permission_for_its_service(string type, string path, string service)
    {
        var trigger = Trigger(type, path, Function);

        var finding = Assert.Single(Check(trigger));
        Assert.Equal(("LIAC3401", path), (finding.Rule.Id, finding.PropertyPath));
        Assert.Single(Check(trigger, TestPermission.For("another")));
        Assert.Empty(Check(trigger, TestPermission.For(service)));
    }

    [Fact]
    public void The_URI_of_an_API_holds_the_function() => Assert.Single(Check(Trigger("RestMethod", "Integration.Uri", new JoinedValue(
        [Value.Of("arn:aws:apigateway:"), new ReferenceValue("AWS::Region", "Ref"), Value.Of(":lambda:path/2015-03-31/functions/"), Function, Value.Of("/invocations")]))));

    [Fact]
    public void A_trigger_with_a_role_of_its_own_needs_none()
    {
        Assert.Empty(Check(new TestResource("EventRule", "trigger", TestResource.Map(("Targets", TestResource.List(TestResource.Map(("Arn", Function), ("RoleArn", Value.Unknown))))))));
        Assert.Empty(Check(new TestResource("HttpIntegration", "trigger", TestResource.Map(("IntegrationUri", Function), ("CredentialsArn", Value.Unknown)))));
    }

    [Fact]
    public void A_subscription_of_another_kind_calls_nobody() =>
        Assert.Empty(Check(new TestResource("Subscription", "trigger", TestResource.Map(("Protocol", Value.Of("sqs")), ("Endpoint", Function)))));

    [Fact]
    public void What_is_not_known_is_not_judged()
    {
        var trigger = Trigger("EventRule", "Targets[0].Arn", Function);

        Assert.Empty(Check(Trigger("EventRule", "Targets[0].Arn", Value.Unknown)));
        Assert.Empty(Check(trigger, TestPermission.For("events", ("Principal", Value.Unknown))));
        Assert.Empty(Check(trigger, TestPermission.For("events", ("Action", Value.Unknown))));
        Assert.Empty(Check(trigger, TestPermission.For("events", ("FunctionName", Value.Unknown))));
        Assert.Empty(new PushTriggerPermissionRule().Check(TestStack.Of(trigger), RuleContext.Default));
    }

    private static IEnumerable<Finding> Check(params IResourceView[] resources) =>
        new PushTriggerPermissionRule().Check(TestStack.Of([TestPolicy.Function(), .. resources]), RuleContext.Default);

    /// <summary>A resource that is nothing but the path to the function, and what makes it a trigger.</summary>
    private static TestResource Trigger(string type, string path, Value function)
    {
        var value = path.Split('.').Reverse().Aggregate(function, static (inner, name) => name.EndsWith("[0]", StringComparison.Ordinal)
            ? TestResource.Map((name[..^3], TestResource.List(inner is MapValue map ? map.With("Protocol", Value.Of("lambda")) : inner)))
            : TestResource.Map((name, inner)));
        var properties = ((MapValue)value).With("Protocol", Value.Of("lambda")).With("TargetType", Value.Of("lambda"));
        return new TestResource(type, "trigger", type == "ConfigRule" ? properties.With("Source", properties["Source"].Map().With("Owner", Value.Of("CUSTOM_LAMBDA"))) : properties);
    }
}
