using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Tests.Values;

public sealed class EmbeddedJsonTests
{
    [Theory]
    [InlineData("""{"a": [1, -2, 1.5, true, null], "b": {}}""", "{a=[1, -2, 1.5, true, (absent)], b={}}")]
    [InlineData("""  "a\"\\\/\n\u0041"  """, "a\"\\/\nA")]
    [InlineData("[]", "[]")]
    public void Legal_text_is_read(string text, string expected) => Assert.Equal(expected, EmbeddedJson.Read(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("simple string")]
    [InlineData("{")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\": 1,}")]
    [InlineData("{a: 1}")]
    [InlineData("[1 2]")]
    [InlineData("[\"INSERT\"=123]")]
    [InlineData("\"open")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u00\"")]
    [InlineData("\"a\nb\"")]
    [InlineData("{} {}")]
    [InlineData("nul")]
    [InlineData("${Policy}")]
    [InlineData("1-2")]
    public void Other_text_is_no_JSON(string text) => Assert.Null(EmbeddedJson.Read(text));

    [Fact]
    public void A_document_that_is_too_deep_is_not_read() => Assert.Null(EmbeddedJson.Read(new string('[', 100000)));
}
