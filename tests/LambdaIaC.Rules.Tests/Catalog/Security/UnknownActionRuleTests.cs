using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class UnknownActionRuleTests
{
    [Theory]
    [InlineData("sqs:SendMessageBatch", "the operation is allowed by sqs:SendMessage.")]
    [InlineData("lambda:InvokeFunctions", "check its spelling")]
    [InlineData("dynamodb:Putitems*", "check its spelling")]
    public void An_action_that_does_not_exist_is_found(string action, string fix)
    {
        var finding = Assert.Single(Check(TestPolicy.Allow($"sqs:SendMessage {action}")));

        Assert.Equal(("LIAC4412", "Policies[0].PolicyDocument.Statement[0].Action[1]"), (finding.Rule.Id, finding.PropertyPath));
        Assert.Contains(fix, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Actions_patterns_and_services_that_are_not_in_the_table_are_legal() => Assert.Empty(Check(TestPolicy.Allow("sqs:sendmessage sqs:* rds:Anything *")));

    [Fact]
    public void What_is_not_known_is_not_judged() => Assert.Empty(Check(TestPolicy.Allow("*").With("Action", TestResource.List(Value.Unknown))));

    private static IEnumerable<Finding> Check(Value statement) => new UnknownActionRule().Check(TestStack.Of(TestPolicy.Role(statement)), RuleContext.Default);
}
