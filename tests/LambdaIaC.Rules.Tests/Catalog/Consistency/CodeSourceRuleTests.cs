using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class CodeSourceRuleTests
{
    [Theory]
    [InlineData("ImageUri", "ZipFile", "Code.ZipFile")]
    [InlineData("S3Bucket,S3Key", "ZipFile", "Code.S3Bucket")]
    public void Two_sources_are_found(string one, string other, string path)
    {
        var finding = Assert.Single(Check(Code($"{one},{other}")));

        Assert.Equal("LIAC2107", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Fact]
    public void No_source_is_found()
    {
        var finding = Assert.Single(Check(Code("S3ObjectVersion")));

        Assert.Equal("Code", finding.PropertyPath);
        Assert.Equal("Please provide a source for function code.", finding.AwsMessage);
    }

    [Theory]
    [InlineData("S3Bucket", "Code.S3Key")]
    [InlineData("S3Key", "Code.S3Bucket")]
    public void Half_of_an_object_in_S3_is_found(string half, string missing) => Assert.Equal(missing, Assert.Single(Check(Code(half))).PropertyPath);

    [Theory]
    [InlineData("ZipFile")]
    [InlineData("ImageUri")]
    [InlineData("S3Bucket,S3Key,S3ObjectVersion")]
    public void One_source_is_legal(string members) => Assert.Empty(Check(Code(members)));

    [Fact]
    public void The_content_of_a_layer_is_judged_too() =>
        Assert.Equal("Content.S3Key", Assert.Single(Check(new TestResource("LayerVersion", "tools", TestResource.Map(("Content", Members("S3Bucket")))))).PropertyPath);

    [Fact]
    public void What_may_be_there_or_not_is_not_judged()
    {
        Assert.Empty(Check(TestResource.Function(("Code", Value.Unknown))));
        Assert.Empty(Check(TestResource.Function(("Code", new MapValue([], isOpen: true)))));
        Assert.Empty(Check(TestResource.Function(("Code", TestResource.Map(("ImageUri", Value.Unknown), ("S3Bucket", Value.Of("b")), ("S3Key", Value.Unknown))))));
    }

    private static TestResource Code(string members) => TestResource.Function(("Code", Members(members)));

    private static MapValue Members(string names) => TestResource.Map([.. names.Split(',').Select(name => (name, Value.Of("value")))]);

    private static IEnumerable<Finding> Check(TestResource resource) => new CodeSourceRule().Check(resource, RuleContext.Default);
}
