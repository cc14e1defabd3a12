using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class TargetDeadLetterRuleTests
{
    [Theory]
    [InlineData("Targets[0].DeadLetterConfig", """{"Function f": {}, "EventRule e": {"Targets": [{"Arn": "@f.Arn", "Id": "f"}]}}""")]
    [InlineData("Targets[1].DeadLetterConfig", """{"Function f": {}, "EventRule e": {"Targets": [{"Arn": "@q.Arn"}, {"Arn": "@f.Arn"}]}}""")]
    public void A_target_without_a_dead_letter_queue_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<TargetDeadLetterRule>(stack));

        Assert.Equal("LIAC5342", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"Function f": {}, "EventRule e": {"Targets": [{"Arn": "@f.Arn", "DeadLetterConfig": {"Arn": "@q.Arn"}}]}}""")]
    [InlineData("""{"Queue q": {}, "EventRule e": {"Targets": [{"Arn": "@q.Arn"}]}}""")]
    public void A_target_with_one_and_other_targets_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<TargetDeadLetterRule>(stack));

    [Theory]
    [InlineData("""{"Function f": {}, "EventRule e": {"Targets": [{"Arn": "@f.Arn", "DeadLetterConfig": "?"}]}}""")]
    [InlineData("""{"Function f": {}, "EventRule e": {"Targets": "?"}}""")]
    [InlineData("""{"Function f": {}, "EventRule e": {"Targets": [{"Arn": "?"}]}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<TargetDeadLetterRule>(stack));
}
