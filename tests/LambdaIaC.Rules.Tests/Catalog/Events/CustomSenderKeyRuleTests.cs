using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class CustomSenderKeyRuleTests
{
    [Theory]
    [InlineData("LambdaConfig.KMSKeyID", """{"UserPool p": {"LambdaConfig": {"CustomEmailSender": {"LambdaArn": "@f.Arn", "LambdaVersion": "V1_0"}}}}""")]
    [InlineData("LambdaConfig.KMSKeyID", """{"UserPool p": {"LambdaConfig": {"CustomSMSSender": {"LambdaArn": "@f.Arn"}}}}""")]
    public void A_sender_without_a_key_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<CustomSenderKeyRule>(stack));

        Assert.Equal("LIAC5348", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"UserPool p": {"LambdaConfig": {"CustomEmailSender": {"LambdaArn": "@f.Arn"}, "KMSKeyID": "@k.Arn"}}}""")]
    [InlineData("""{"UserPool p": {"LambdaConfig": {"PreSignUp": "@f.Arn"}}}""")]
    [InlineData("""{"UserPool p": {}}""")]
    public void A_key_and_other_triggers_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<CustomSenderKeyRule>(stack));

    [Theory]
    [InlineData("""{"UserPool p": {"LambdaConfig": {"CustomEmailSender": {"LambdaArn": "@f.Arn"}, "KMSKeyID": "?"}}}""")]
    [InlineData("""{"UserPool p": {"LambdaConfig": {"CustomEmailSender": "?"}}}""")]
    [InlineData("""{"UserPool p": {"LambdaConfig": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<CustomSenderKeyRule>(stack));
}
