using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Tests.Constraints;

public sealed class ScheduleExpressionTests
{
    [Theory]
    [InlineData("rate(1 minute)")]
    [InlineData("rate(5 minutes)")]
    [InlineData("rate(12 hours)")]
    [InlineData("cron(0 12 * * ? *)")]
    [InlineData("cron(0 8 ? * MON-FRI *)")]
    [InlineData("cron(59 23 31 12 ? 2199)")]
    [InlineData("cron(0, 18, *, *, ?, *)")]
    [InlineData("cron(0,,5 8-17/2 ? JAN 2#1 *)")]
    [InlineData("cron( 0\t12  * * ? * )")]
    [InlineData("rate( 5  minutes )")]
    [InlineData("")]
    public void Legal_expressions_of_a_rule(string text) => Assert.Null(Judge(text, isScheduler: false));

    [Theory]
    [InlineData("rate(1 minutes)")]
    [InlineData("rate(5 minute)")]
    [InlineData("rate(0 minutes)")]
    [InlineData("rate(1 week)")]
    [InlineData("rate(5)")]
    [InlineData("cron(0 12 * * *)")]
    [InlineData("cron(0 12 * * * *)")]
    [InlineData("cron(60 12 * * ? *)")]
    [InlineData("cron(0 24 * * ? *)")]
    [InlineData("cron(0 12 32 * ? *)")]
    [InlineData("cron(0 12 1 13 ? *)")]
    [InlineData("cron(0 12 ? * 8 *)")]
    [InlineData("cron(0 12 * * ? 2200)")]
    [InlineData("every 5 minutes")]
    [InlineData("Rate(5 minutes)")]
    [InlineData("rate(5 minutes")]
    [InlineData("at(2027-01-01T00:00:00)")]
    public void Illegal_expressions_of_a_rule(string text) => Assert.NotNull(Judge(text, isScheduler: false));

    [Fact]
    public void Scheduler_takes_a_unit_in_either_number() => Assert.Null(Judge("rate(5 minute)", isScheduler: true));

    [Fact]
    public void A_schedule_may_be_a_moment_and_not_empty()
    {
        Assert.Null(Judge("at(2027-01-01T00:00:00)", isScheduler: true));
        Assert.NotNull(Judge("at()", isScheduler: true));
        Assert.NotNull(Judge("", isScheduler: true));
    }

    [Fact]
    public void What_is_known_later_is_not_judged() =>
        Assert.Null(new ScheduleExpression(IsScheduler: true).Check(new JoinedValue([Value.Of("rate("), Value.Unknown, Value.Of(" minutes)")]), TestResource.Function()));

    private static Violation? Judge(string text, bool isScheduler) => new ScheduleExpression(isScheduler).Check(Value.Of(text), TestResource.Function());
}
