using LambdaIaC.Rules.Values;

namespace LambdaIaC.Tests.Values;

public sealed class DurationTests
{
    [Fact]
    public void Every_factory_counts_in_seconds()
    {
        Assert.Equal(1, Duration.Seconds(1).TotalSeconds);
        Assert.Equal(60, Duration.Minutes(1).TotalSeconds);
        Assert.Equal(3_600, Duration.Hours(1).TotalSeconds);
        Assert.Equal(86_400, Duration.Days(1).TotalSeconds);
    }

    [Fact]
    public void The_plan_gets_seconds() => Assert.Equal(Value.Of(900), SampleStack.ValueOf(Duration.Minutes(15)));

    [Fact]
    public void Equal_lengths_are_equal_whatever_made_them() => Assert.Equal(Duration.Seconds(120), Duration.Minutes(2));

    [Fact]
    public void Shorter_comes_before_longer()
    {
        var shorter = Duration.Seconds(59);
        var longer = Duration.Minutes(1);

        Assert.True(shorter < longer);
        Assert.True(longer > shorter);
        Assert.True(shorter <= longer);
        Assert.False(shorter >= longer);
        Assert.True(shorter.CompareTo(longer) < 0);
    }

    [Fact]
    public void A_length_that_does_not_fit_is_refused() => Assert.Throws<OverflowException>(() => Duration.Days(long.MaxValue / 86_400 + 1));
}
