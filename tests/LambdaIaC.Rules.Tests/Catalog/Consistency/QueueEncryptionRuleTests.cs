using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class QueueEncryptionRuleTests
{
    [Theory]
    [InlineData("SqsManagedSseEnabled", """{"Queue q": {"SqsManagedSseEnabled": true, "KmsMasterKeyId": "alias/aws/sqs"}}""")]
    [InlineData("SqsManagedSseEnabled", """{"Queue q": {"SqsManagedSseEnabled": true, "KmsMasterKeyId": "@k.Arn"}}""")]
    public void Two_kinds_of_encryption_are_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<QueueEncryptionRule>(stack));

        Assert.Equal("LIAC2302", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"Queue q": {"SqsManagedSseEnabled": true}}""")]
    [InlineData("""{"Queue q": {"SqsManagedSseEnabled": false, "KmsMasterKeyId": "alias/aws/sqs"}}""")]
    public void One_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<QueueEncryptionRule>(stack));

    [Theory]
    [InlineData("""{"Queue q": {"SqsManagedSseEnabled": "?", "KmsMasterKeyId": "alias/aws/sqs"}}""")]
    [InlineData("""{"Queue q": {"SqsManagedSseEnabled": true, "KmsMasterKeyId": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<QueueEncryptionRule>(stack));
}
