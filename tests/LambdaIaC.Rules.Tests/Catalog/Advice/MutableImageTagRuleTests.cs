using LambdaIaC.Rules.Catalog.Advice;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Advice;

public sealed class MutableImageTagRuleTests
{
    private const string Repository = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders";

    [Theory]
    [InlineData(Repository)]
    [InlineData(Repository + ":latest")]
    public void The_tag_latest_is_found_written_or_not(string uri)
    {
        var finding = Assert.Single(Check(Value.Of(uri)));

        Assert.Equal("LIAC6100", finding.Rule.Id);
        Assert.Equal("Code.ImageUri", finding.PropertyPath);
    }

    [Fact]
    public void It_is_found_behind_what_is_known_later()
    {
        Assert.Single(Check(new JoinedValue([Value.Unknown, Value.Of(".dkr.ecr.eu-west-1.amazonaws.com/orders:latest")])));
        Assert.Single(Check(new JoinedValue([new ReferenceValue("repository", "RepositoryUri"), Value.Of(":latest")])));
    }

    [Theory]
    [InlineData(Repository + ":1.4.2")]
    [InlineData(Repository + "@sha256:0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData(Repository + ":latest@sha256:0000000000000000000000000000000000000000000000000000000000000000")]
    public void A_version_or_a_digest_is_legal(string uri) => Assert.Empty(Check(Value.Of(uri)));

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown));
        Assert.Empty(Check(new JoinedValue([Value.Of(Repository + ":"), Value.Unknown])));
        Assert.Empty(Check(new JoinedValue([Value.Unknown, Value.Of("latest")])));
    }

    private static IEnumerable<Finding> Check(Value uri) => new MutableImageTagRule().Check(
        TestResource.Function(("PackageType", Value.Of("Image")), ("Code", TestResource.Map(("ImageUri", uri)))),
        RuleContext.Default);
}
