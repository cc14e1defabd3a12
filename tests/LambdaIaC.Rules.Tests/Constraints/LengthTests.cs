using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Tests.Constraints;

public sealed class LengthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("aä木", 3)]
    [InlineData("\U0001F600", 1)]
    [InlineData("a\U0001F600\U0001F600b", 4)]
    public void A_surrogate_pair_is_one_character(string text, int length) => Assert.Equal(length, Length.Of(text));

    [Fact]
    public void Half_a_pair_is_a_character_too()
    {
        // Attributes cannot carry such text.
        Assert.Equal(1, Length.Of("\uD83D"));
        Assert.Equal(2, Length.Of("\uD83D\uD83D\uDE00"));
    }

    [Fact]
    public void The_violation_says_how_long_the_text_is()
    {
        Assert.Equal("1 character", new Length(2, null).Check(Value.Of("a"), TestResource.Function())?.Measured);
        Assert.Equal("1,001 characters", new Length(null, 1000).Check(Value.Of(new string('a', 1001)), TestResource.Function())?.Measured);
    }
}
