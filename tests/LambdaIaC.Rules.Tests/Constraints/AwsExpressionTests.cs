using LambdaIaC.Rules.Constraints;

namespace LambdaIaC.Rules.Tests.Constraints;

public sealed class AwsExpressionTests
{
    [Theory]
    [InlineData(@"\d{12}", @"\A(?:[0-9]{12})\z")]
    [InlineData(@"[\w+=,.@-]+", @"\A(?:[A-Za-z0-9_+=,.@-]+)\z")]
    [InlineData(@"[^\s]+", @"\A(?:[^ \t\n\v\f\r]+)\z")]
    [InlineData(@"\s", @"\A(?:[ \t\n\v\f\r])\z")]
    [InlineData(@"\\d", @"\A(?:\\d)\z")]
    [InlineData(@"[\]\d]", @"\A(?:[\]0-9])\z")]
    [InlineData(@"a|b", @"\A(?:a|b)\z")]
    [InlineData(@"(\u002F)|[\p{L}]", @"\A(?:(\u002F)|[\p{L}])\z")]
    public void Classes_are_ASCII_and_the_whole_text_must_match(string expression, string expected) => Assert.Equal(expected, AwsExpression.Translate(expression));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\U00020BB7b", "a\u4E00b")]
    [InlineData("\U00010140", "\u2160")]
    [InlineData("\U0001F600", "\u2603")]
    public void A_surrogate_pair_is_one_character_of_its_kind(string text, string expected) => Assert.Equal(expected, AwsExpression.OneCharacterEach(text));

    [Fact]
    public void Half_a_pair_stays_as_it_is() => Assert.Equal("a\uD800", AwsExpression.OneCharacterEach("a\uD800"));
}
