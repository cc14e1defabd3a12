using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class StreamingUrlInVpcRuleTests
{
    [Fact]
    public void Streaming_in_a_VPC_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", new[] { "subnet-1" }), ("SecurityGroupIds", new[] { "sg-1" })))), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")), ("InvokeMode", "RESPONSE_STREAM"))));

        Assert.Equal("LIAC3223", finding.Rule.Id);
        Assert.Equal("InvokeMode", finding.PropertyPath);
    }

    [Fact]
    public void Buffering_or_no_VPC_is_legal()
    {
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", new[] { "subnet-1" }), ("SecurityGroupIds", new[] { "sg-1" })))), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")), ("InvokeMode", "BUFFERED"))));
        Assert.Empty(Check(Given.Function(), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")), ("InvokeMode", "RESPONSE_STREAM"))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Block(("SubnetIds", new[] { "subnet-1" }), ("SecurityGroupIds", new[] { "sg-1" })))), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")), ("InvokeMode", Given.Later))));
        Assert.Empty(Check(Given.Function(("VpcConfig", Given.Later)), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")), ("InvokeMode", "RESPONSE_STREAM"))));
    }

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new StreamingUrlInVpcRule().Check(TestStack.Of(resources), RuleContext.Default);
}
