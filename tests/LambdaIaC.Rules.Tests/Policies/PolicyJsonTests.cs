using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Tests.Policies;

public sealed class PolicyJsonTests
{
    [Theory]
    [InlineData("""{"a":["b",1.5,true,false],"c":{}}""")]
    [InlineData("[]")]
    [InlineData("""{"Statement":[{"Action":"s3:GetObject\n\"x\"","Effect":"Allow"}]}""")]
    public void What_is_read_is_what_was_written(string json) => Assert.Equal(json, CompactJson.Write(PolicyJson.Parse(json)!));

    [Fact]
    public void White_space_and_escapes_are_read() =>
        Assert.Equal(Value.Of("é/"), Assert.IsType<MapValue>(PolicyJson.Parse(" { \"a\" :\n\"\\u00e9\\/\" } "))["a"]);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("[1 2]")]
    [InlineData("\"a")]
    [InlineData("\"\\u00\"")]
    [InlineData("{} x")]
    [InlineData("${Policy}")]
    public void What_is_not_JSON_is_nothing(string text) => Assert.Null(PolicyJson.Parse(text));

    [Fact]
    public void What_nests_deeper_than_any_policy_is_not_read() => Assert.Null(PolicyJson.Parse(new string('[', 100_000)));
}
