using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class NetworkInterfaceRightRuleTests
{
    private static readonly (string, Value) Asking = ("VpcConfig", TestResource.Map(("SubnetIds", TestResource.Texts("subnet-0a1b2c3d"))));

    [Fact]
    public void A_role_without_the_right_is_found()
    {
        var finding = Assert.Single(Check(TestPolicy.RoleWith(), TestPolicy.Function(Asking)));

        Assert.Equal(("LIAC4422", "VpcConfig"), (finding.Rule.Id, finding.PropertyPath));
        Assert.Equal("The provided execution role does not have permissions to call CreateNetworkInterface on EC2", finding.AwsMessage);
    }

    [Fact]
    public void A_role_with_the_right_is_legal() => Assert.Empty(Check(TestPolicy.Role(TestPolicy.Allow("ec2:*NetworkInterface*")), TestPolicy.Function(Asking)));

    [Fact]
    public void A_function_that_does_not_need_it_is_legal()
    {
        Assert.Empty(Check(TestPolicy.RoleWith(), TestPolicy.Function()));
        Assert.Empty(Check(TestPolicy.RoleWith(), TestPolicy.Function(("VpcConfig", TestResource.Map(("SubnetIds", TestResource.List()))))));
    }

    [Fact]
    public void What_is_not_known_is_not_judged()
    {
        Assert.Empty(Check(TestPolicy.RoleWith(), TestPolicy.Function(("VpcConfig", Value.Unknown))));
        Assert.Empty(Check(TestPolicy.RoleWith(("ManagedPolicyArns", TestResource.List(Value.Unknown))), TestPolicy.Function(Asking)));
    }

    private static IEnumerable<Finding> Check(params IResourceView[] resources) => new NetworkInterfaceRightRule().Check(TestStack.Of(resources), RuleContext.Default);
}
