using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Tests.Constraints;

public sealed class PrincipalFormTests
{
    [Theory]
    [InlineData("invalid.nonaws.com")]
    [InlineData("lambda")]
    [InlineData("12345678901")]
    [InlineData("arn:aws:s3:::orders")]
    [InlineData("s3.amazonaws.com:x")]
    public void What_nobody_can_be_is_refused(string principal)
    {
        var message = "The provided principal was invalid. Please check the principal and try again.";

        Assert.Equal(message, (new PrincipalForm { AwsMessage = message }).Check(Value.Of(principal), TestResource.Function())?.AwsMessage);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("123456789012")]
    [InlineData("arn:aws:iam::123456789012:role/orders")]
    [InlineData("arn:aws:sts::123456789012:assumed-role/orders/session")]
    [InlineData("AROAEXAMPLEEXAMPLE")]
    [InlineData("s3.amazonaws.com")]
    [InlineData("logs.cn-north-1.amazonaws.com.cn")]
    [InlineData("alexa-appkit.amazon.com")]
    public void Everyone_accounts_identities_and_services_are_legal(string principal) => Assert.Null(new PrincipalForm().Check(Value.Of(principal), TestResource.Function()));

    [Fact]
    public void A_principal_that_is_not_known_is_not_judged() => Assert.Null(new PrincipalForm().Check(Value.Unknown, TestResource.Function()));
}
