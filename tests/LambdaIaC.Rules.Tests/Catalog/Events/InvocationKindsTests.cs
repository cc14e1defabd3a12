using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class InvocationKindsTests
{
    private static readonly TestResource Orders = Given.Function();

    [Theory]
    [InlineData("s3.amazonaws.com", InvocationKind.Asynchronous)]
    [InlineData("events.amazonaws.com", InvocationKind.Asynchronous)]
    [InlineData("logs.eu-west-1.amazonaws.com", InvocationKind.Asynchronous)]
    [InlineData("apigateway.amazonaws.com", InvocationKind.Synchronous)]
    [InlineData("elasticloadbalancing.amazonaws.com", InvocationKind.Synchronous)]
    [InlineData("123456789012", null)]
    [InlineData("s3.example.com", null)]
    public void A_permission_shows_how_its_service_calls(string principal, object? kind) =>
        Assert.Equal(kind, Assert.Single(Callers(Permission(principal))).Kind);

    [Fact]
    public void A_permission_for_something_else_calls_nothing() =>
        Assert.Empty(Callers(Given.A("Permission", "read", ("FunctionName", Given.Ref("orders")), ("Action", "lambda:GetFunction"), ("Principal", "123456789012"))));

    [Fact]
    public void What_sends_events_is_found_in_lists() =>
        Assert.Equal(
            ["Subscription[0].Endpoint", "Targets[0].Arn", "NotificationConfiguration.LambdaConfigurations[0].Function"],
            Callers(
                Given.A("EventRule", "nightly", ("Targets", Given.List(Given.Block(("Arn", Given.Ref("orders")))))),
                Given.A("Bucket", "uploads", ("NotificationConfiguration", Given.Block(("LambdaConfigurations", Given.List(Given.Block(("Function", Given.Ref("orders")))))))),
                Given.A("Topic", "news", ("Subscription", Given.List(Given.Block(("Endpoint", Given.Ref("orders"))))))).Select(caller => caller.PropertyPath));

    [Theory]
    [InlineData("Subscription", "Endpoint")]
    [InlineData("SubscriptionFilter", "DestinationArn")]
    public void What_names_the_function_directly_is_found(string type, string property) =>
        Assert.Equal(InvocationKind.Asynchronous, Assert.Single(Callers(Given.A(type, "source", (property, Given.Ref("orders"))))).Kind);

    [Fact]
    public void Whoever_may_call_by_a_role_calls_as_it_likes()
    {
        var statement = Given.Block(("Effect", "Allow"), ("Action", "lambda:InvokeFunction"), ("Resource", Given.Ref("orders")));
        var policy = Given.A("RolePolicy", "callers", ("RoleName", "callers"), ("PolicyDocument", Given.Block(("Statement", Given.List(statement)))));

        Assert.Null(Assert.Single(Callers(policy)).Kind);
        Assert.Null(Kinds(policy, Mapping).Has(Orders, InvocationKind.Asynchronous));
    }

    [Fact]
    public void A_schedule_calls_asynchronously() =>
        Assert.Equal("Target.Arn", Assert.Single(Callers(Given.A("Schedule", "nightly", ("Target", Given.Block(("Arn", Given.Ref("orders"))))))).PropertyPath);

    [Fact]
    public void A_function_that_nothing_calls_is_called_in_a_way_that_nobody_knows() => Assert.Null(Kinds().Has(Orders, InvocationKind.Asynchronous));

    [Fact]
    public void An_unknown_caller_leaves_the_answer_open_unless_another_gives_it()
    {
        Assert.Null(Kinds(Permission("123456789012"), Mapping).Has(Orders, InvocationKind.Asynchronous));
        Assert.True(Kinds(Permission("123456789012"), Mapping).Has(Orders, InvocationKind.Polled));
        Assert.False(Kinds(Mapping).Has(Orders, InvocationKind.Asynchronous));
    }

    private static TestResource Mapping => Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")));

    private static TestResource Permission(string principal) =>
        Given.A("Permission", "allow", ("FunctionName", Given.Ref("orders")), ("Action", "lambda:InvokeFunction"), ("Principal", principal));

    private static InvocationKinds Kinds(params IReadOnlyList<IResourceView> others) => InvocationKinds.In(TestStack.Of([Orders, .. others]));

    private static IEnumerable<Caller> Callers(params IReadOnlyList<IResourceView> others) => Kinds(others).Of(Orders);
}
