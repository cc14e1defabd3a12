using LambdaIaC.Rules.Policies;

namespace LambdaIaC.Rules.Tests.Policies;

public sealed class WildcardTests
{
    [Theory]
    [InlineData("sqs:SendMessage", "sqs:SendMessage", true)]
    [InlineData("sqs:SendMessage", "sqs:SendMessageBatch", false)]
    [InlineData("sqs:*", "sqs:SendMessage", true)]
    [InlineData("*", "", true)]
    [InlineData("*Message*", "sqs:SendMessage", true)]
    [InlineData("sqs:?endMessage", "sqs:SendMessage", true)]
    [InlineData("sqs:?", "sqs:", false)]
    [InlineData("a*b*c", "abxbxc", true)]
    [InlineData("a*b*c", "abxbx", false)]
    [InlineData("sqs:sendmessage", "sqs:SendMessage", false)]
    public void A_pattern_matches_the_whole_text(string pattern, string text, bool matches) => Assert.Equal(matches, Wildcard.Matches(pattern, text));

    [Fact]
    public void Actions_are_compared_without_regard_to_case() => Assert.True(Wildcard.Matches("SQS:send*", "sqs:SendMessage", ignoreCase: true));

    [Fact]
    public void Many_stars_do_not_take_forever() =>
        Assert.False(Wildcard.Matches(string.Concat(Enumerable.Repeat("a*", 200)) + "b", new string('a', 20_000)));
}
