using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class FileSystemNeedsVpcRuleTests
{
    [Fact]
    public void A_file_system_without_a_VPC_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("FileSystemConfigs", Given.List(Given.Block(("Arn", "arn:x")))))));

        Assert.Equal("LIAC2214", finding.Rule.Id);
        Assert.Equal("FileSystemConfigs", finding.PropertyPath);
        Assert.Equal("Function must be configured to execute in a VPC to reference access point arn:x.", finding.AwsMessage);
    }

    [Fact]
    public void A_file_system_in_a_VPC_is_legal()
    {
        Assert.Empty(Check(Given.Function(("FileSystemConfigs", Given.List(Given.Block(("Arn", "arn:x")))), ("VpcConfig", Given.Block(("SubnetIds", new[] { "subnet-1" }), ("SecurityGroupIds", new[] { "sg-1" }))))));
        Assert.Empty(Check(Given.Function()));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("FileSystemConfigs", Given.List(Given.Block(("Arn", "arn:x")))), ("VpcConfig", Given.Later))));
        Assert.Empty(Check(Given.Function(("FileSystemConfigs", Given.List(Given.Block(("Arn", "arn:x")))), ("VpcConfig", Given.Block(("SubnetIds", Given.Later))))));
        Assert.Empty(Check(Given.Function(("FileSystemConfigs", Given.Later))));
    }

    private static IEnumerable<Finding> Check(IResourceView resource) => new FileSystemNeedsVpcRule().Check(resource, RuleContext.Default);
}
