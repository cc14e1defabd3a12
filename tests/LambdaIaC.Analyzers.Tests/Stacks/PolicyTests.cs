using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Analyzers.Tests.Stacks;

/// <summary>Policies as rules see them: in the shape of JSON, with references to resources.</summary>
public sealed class PolicyTests
{
    [Fact]
    public void A_document_has_the_elements_of_JSON()
    {
        var stack = AnalyzedUnit.Of(
            """
            var log = new LogGroup(this, "log");
            var role = new ExecutionRole(this, "role");
            _ = new RolePolicy(this, "policy")
            {
                RoleName = role,
                PolicyDocument = new()
                {
                    Statements =
                    [
                        new() { Sid = "Write", Actions = ["logs:PutLogEvents"], Resources = [log.Arn, Text.Format($"{log.Arn}:*")] },
                        new() { Effect = PolicyEffect.Deny, NotActions = ["logs:*"], Resources = [text], Conditions = [] },
                    ],
                },
            };
            """);
        var statements = stack.OfType("RolePolicy").Single().Properties.At("PolicyDocument.Statement").Items();

        Assert.Equal("{Action=[logs:PutLogEvents], Effect=Allow, Resource=[log.Arn, log.Arn:*], Sid=Write}", statements[0].ToString());
        Assert.Equal(stack.OfType("LogGroup").Single(), stack.Target(statements[0].Map()["Resource"].Items()[0], "LogGroup"));
        Assert.Equal("Deny", statements[1].Map()["Effect"].Text());
        Assert.True(statements[1].Map()["Resource"].Items()[0].IsUnknown);
        Assert.True(statements[1].Map()["Action"].IsAbsent);
    }

    [Theory]
    [InlineData("PolicyDocument.AssumedBy(Principal.Lambda)", "{Service=[lambda.amazonaws.com]}")]
    [InlineData("PolicyDocument.AssumedBy(Principal.Service(\"edgelambda.amazonaws.com\"), Principal.Lambda)", "{Service=[edgelambda.amazonaws.com, lambda.amazonaws.com]}")]
    [InlineData("new() { Statements = [new() { Actions = [\"sts:AssumeRole\"], Principals = [Principal.Account(\"123456789012\")] }] }", "{AWS=[arn:aws:iam::123456789012:root]}")]
    [InlineData("new() { Statements = [new() { Actions = [\"sts:AssumeRole\"], Principals = [Principal.Everyone] }] }", "*")]
    [InlineData("Trust", "{Federated=[cognito-identity.amazonaws.com]}")]
    public void A_trust_policy_names_its_principals(string policy, string principal)
    {
        var stack = AnalyzedUnit.Of(
            $"_ = new ExecutionRole(this, \"role\") {{ AssumeRolePolicyDocument = {policy} }};",
            "private static readonly PolicyDocument Trust = PolicyDocument.AssumedBy(Principal.Federated(\"cognito-identity.amazonaws.com\"));");

        var statement = Assert.Single(stack.OfType("ExecutionRole").Single().Properties.At("AssumeRolePolicyDocument.Statement").Items());
        Assert.Equal(principal, statement.Map()["Principal"].ToString());
        Assert.Equal("sts:AssumeRole", Assert.Single(statement.Map()["Action"].Items()).Text());
    }

    [Fact]
    public void What_is_computed_is_unknown()
    {
        var stack = AnalyzedUnit.Of(
            """
            var statements = new List<PolicyStatement>();
            if (flag) { statements.Add(new() { Actions = ["s3:*"] }); }
            _ = new RolePolicy(this, "policy") { RoleName = text, PolicyDocument = new() { Statements = statements } };
            """);

        Assert.True(stack.OfType("RolePolicy").Single().Properties.At("PolicyDocument.Statement").IsUnknown);
    }
}
