using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class PolicySyntaxRuleTests
{
    [Theory]
    [InlineData("""{"Version":"2012-10-18","Statement":[]}""", "Version '2012-10-18'")]
    [InlineData("""{"Version":"2012-10-17"}""", "no Statement")]
    [InlineData("""{"Statement":{"Effect":"allow","Action":"s3:GetObject","Resource":"*"}}""", "neither Allow nor Deny")]
    [InlineData("""{"Statement":{"Effect":"Allow","Resource":"*"}}""", "without Action")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"s3:GetObject"}}""", "without Resource")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"s3:GetObject","NotAction":"s3:PutObject","Resource":"*"}}""", "Action and NotAction")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Principal":"*"}}""", "names a Principal")]
    [InlineData("""{"Statement":{"Sid":"read-it","Effect":"Allow","Action":"s3:GetObject","Resource":"*"}}""", "Sid 'read-it'")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"GetObject","Resource":"*"}}""", "action 'GetObject'")]
    [InlineData("""{"Statement":[{"Sid":"a","Effect":"Allow","Action":"s3:Get*","Resource":"*"},{"Sid":"a","Effect":"Deny","Action":"s3:Put*","Resource":"*"}]}""", "the Sid 'a'")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"glue:GetJob","Resource":"glue:*"}}""", "the resource 'glue:*'")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"s3:GetObject","NotResource":["arn:aws:s3:::a/*",""]}}""", "the resource ''")]
    [InlineData("""{"Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Conditions":{}}}""", "the element 'Conditions'")]
    [InlineData("""{"Version":"2012-10-17","Name":"read","Statement":[]}""", "the element 'Name'")]
    [InlineData("allow everything", "not a JSON object")]
    public void A_policy_that_breaks_the_grammar_is_found(string json, string problem)
    {
        var finding = Assert.Single(Check("PolicyDocument", Value.Of(json)));

        Assert.Equal(("LIAC4413", "PolicyDocument"), (finding.Rule.Id, finding.PropertyPath));
        Assert.Contains(problem, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_structure_is_pointed_at() =>
        Assert.Equal("PolicyDocument.Statement[1]", Assert.Single(Check("PolicyDocument", TestPolicy.Of(TestPolicy.Allow("s3:Get*"), TestPolicy.Allow("s3:Put*").With("Effect", Value.Absent)))).PropertyPath);

    [Fact]
    public void A_trust_policy_has_a_principal_and_no_resource()
    {
        var statement = TestPolicy.LambdaTrust["Statement"].Items()[0].Map();

        Assert.Empty(Trust(statement));
        Assert.Contains("without Principal", Assert.Single(Trust(statement.With("Principal", Value.Absent))).Message, StringComparison.Ordinal);
        Assert.Contains("names a Resource", Assert.Single(Trust(statement.With("Resource", TestPolicy.Everything))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Arn", 0)]
    [InlineData("QueueUrl", 1)]
    [InlineData("QueueName", 1)]
    public void A_reference_to_a_name_or_an_address_is_no_ARN(string attribute, int findings) => Assert.Equal(findings, new PolicySyntaxRule().Check(
        TestStack.Of(
            new TestResource("Queue", "jobs", MapValue.Empty),
            new TestResource("RolePolicy", "policy", TestResource.Map(("PolicyDocument", TestPolicy.Of(TestPolicy.Allow("sqs:SendMessage").With("Resource", new ReferenceValue("jobs", attribute))))))),
        RuleContext.Default).Count());

    [Theory]
    [InlineData("arn:aws:s3:::a/*")]
    [InlineData("*")]
    [InlineData("*:jobs")]
    [InlineData("${aws:PrincipalTag/bucket}")]
    public void A_resource_that_is_or_may_be_an_ARN_is_legal(string resource) =>
        Assert.Empty(Check("PolicyDocument", TestPolicy.Of(TestPolicy.Allow("s3:GetObject").With("Resource", Value.Of(resource)))));

    [Fact]
    public void What_is_legal_or_not_known_is_not_judged()
    {
        Assert.Empty(Check("PolicyDocument", TestPolicy.Of(TestPolicy.Allow("s3:GetObject"), TestPolicy.Deny("*"))));
        Assert.Empty(Check("PolicyDocument", Value.Unknown));
        Assert.Empty(Check("PolicyDocument", TestPolicy.Of(Value.Unknown, new MapValue([], isOpen: true))));
        Assert.Empty(Check("PolicyDocument", Value.Absent));
    }

    private static IEnumerable<Finding> Trust(Value statement) => new PolicySyntaxRule().Check(
        TestStack.Of(TestPolicy.RoleWith(("AssumeRolePolicyDocument", TestPolicy.Of(statement)))), RuleContext.Default);

    private static IEnumerable<Finding> Check(string property, Value document) => new PolicySyntaxRule().Check(
        TestStack.Of(new TestResource("RolePolicy", "policy", TestResource.Map((property, document)))), RuleContext.Default);
}
