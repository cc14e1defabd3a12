using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class AdministratorRuleTests
{
    [Fact]
    public void Everything_on_everything_is_found()
    {
        var finding = Assert.Single(Check(TestPolicy.Role(TestPolicy.Allow("*"))));

        Assert.Equal(("LIAC4409", "Policies[0].PolicyDocument.Statement[0]"), (finding.Rule.Id, finding.PropertyPath));
    }

    [Theory]
    [InlineData("AdministratorAccess")]
    [InlineData("IAMFullAccess")]
    public void The_policies_of_administrators_are_found(string policy)
    {
        var finding = Assert.Single(Check(TestPolicy.RoleWith(("ManagedPolicyArns", TestResource.List(Value.Unknown, Value.Of($"arn:aws:iam::aws:policy/{policy}"))))));

        Assert.Equal("ManagedPolicyArns[1]", finding.PropertyPath);
    }

    [Fact]
    public void A_limit_of_any_kind_is_enough()
    {
        Assert.Empty(Check(TestPolicy.Role(TestPolicy.Allow("s3:*"))));
        Assert.Empty(Check(TestPolicy.Role(TestPolicy.Allow("*", Value.Of("arn:aws:s3:::orders")))));
        Assert.Empty(Check(TestPolicy.RoleWith(("ManagedPolicyArns", TestResource.Texts("arn:aws:iam::123456789012:policy/AdministratorAccess")))));
    }

    [Theory]
    [InlineData("lambda.amazonaws.com", 2)]
    [InlineData("cloudformation.amazonaws.com", 0)]
    public void Roles_of_other_services_are_not_judged(string service, int findings)
    {
        var trust = TestPolicy.Of(TestPolicy.Allow("sts:AssumeRole").With("Resource", Value.Absent).With("Principal", TestResource.Map(("Service", Value.Of(service)))));
        var role = TestPolicy.RoleWith(
            ("AssumeRolePolicyDocument", trust),
            ("ManagedPolicyArns", TestResource.Texts("arn:aws:iam::aws:policy/AdministratorAccess")),
            ("Policies", TestResource.List(TestResource.Map(("PolicyDocument", TestPolicy.Of(TestPolicy.Allow("*")))))));

        Assert.Equal(findings, Check(role).Count());
    }

    [Fact]
    public void A_managed_policy_is_judged_when_a_role_has_it()
    {
        var policy = new TestResource("ManagedPolicy", "all", TestResource.Map(("PolicyDocument", TestPolicy.Of(TestPolicy.Allow("*")))));

        Assert.Empty(Check(policy));
        Assert.Empty(Check(policy, TestPolicy.RoleWith(("PermissionsBoundary", new ReferenceValue("all", "Arn")))));
        Assert.Single(Check(policy, TestPolicy.RoleWith(("ManagedPolicyArns", TestResource.List(new ReferenceValue("all", "Arn"))))));
        Assert.Single(Check(new TestResource("ManagedPolicy", "all", policy.Properties.With("Roles", TestResource.List(Value.Unknown)))));
    }

    [Fact]
    public void What_is_not_known_is_not_judged() => Assert.Empty(Check(TestPolicy.Role(Value.Unknown, TestPolicy.Allow("*", Value.Unknown))));

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new AdministratorRule().Check(TestStack.Of(resources), RuleContext.Default);
}
