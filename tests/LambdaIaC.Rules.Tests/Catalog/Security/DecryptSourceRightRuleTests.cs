using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class DecryptSourceRightRuleTests
{
    private static readonly TestResource Mapping = new("EventSourceMapping", "mapping", TestResource.Map(("FunctionName", TestPolicy.Arn("orders")), ("EventSourceArn", TestPolicy.Arn("queue"))));

    [Fact]
    public void A_key_that_the_role_may_not_use_is_found()
    {
        var finding = Assert.Single(Check(TestPolicy.RoleWith(), Key("arn:aws:iam::123456789012:root"), Queue(TestPolicy.Arn("key"))));

        Assert.Equal(("LIAC4427", "EventSourceArn"), (finding.Rule.Id, finding.PropertyPath));
    }

    [Fact]
    public void A_right_on_either_side_is_enough()
    {
        Assert.Empty(Check(TestPolicy.Role(TestPolicy.Allow("kms:Decrypt", TestPolicy.Arn("key"))), Key("arn:aws:iam::123456789012:root"), Queue(TestPolicy.Arn("key"))));
        Assert.Empty(Check(TestPolicy.RoleWith(), Key("arn:aws:iam::123456789012:role/orders"), Queue(TestPolicy.Arn("key"))));
    }

    [Fact]
    public void A_key_of_AWS_or_of_another_stack_is_not_judged()
    {
        Assert.Empty(Check(TestPolicy.RoleWith(), Queue(Value.Of("alias/aws/sqs"))));
        Assert.Empty(Check(TestPolicy.RoleWith(), Queue(Value.Absent)));
        Assert.Empty(Check(TestPolicy.RoleWith(), Queue(Value.Unknown)));
    }

    private static TestResource Queue(Value key) => new("Queue", "queue", TestResource.Map(("KmsMasterKeyId", key)));

    private static TestResource Key(string user) => new("Key", "key", TestResource.Map(
        ("KeyPolicy", TestPolicy.Of(TestPolicy.Allow("kms:*").With("Principal", TestResource.Map(("AWS", Value.Of(user))))))));

    private static IEnumerable<Finding> Check(params IResourceView[] resources) =>
        new DecryptSourceRightRule().Check(TestStack.Of([TestPolicy.Function(), Mapping, .. resources]), RuleContext.Default);
}
