using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class FifoOnlySettingsRuleTests
{
    [Theory]
    [InlineData("ContentBasedDeduplication", """{"Queue q": {"ContentBasedDeduplication": true}}""")]
    [InlineData("FifoThroughputLimit", """{"Queue q": {"FifoThroughputLimit": "perQueue"}}""")]
    [InlineData("DeduplicationScope", """{"Queue q": {"FifoQueue": true, "FifoThroughputLimit": "perMessageGroupId"}}""")]
    [InlineData("DeduplicationScope", """{"Queue q": {"FifoQueue": true, "FifoThroughputLimit": "perMessageGroupId", "DeduplicationScope": "queue"}}""")]
    public void FIFO_settings_of_a_standard_queue_are_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<FifoOnlySettingsRule>(stack));

        Assert.Equal("LIAC2301", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"Queue q": {"FifoQueue": true, "ContentBasedDeduplication": true}}""")]
    [InlineData("""{"Queue q": {"ContentBasedDeduplication": false}}""")]
    [InlineData("""{"Queue q": {"FifoQueue": true, "FifoThroughputLimit": "perMessageGroupId", "DeduplicationScope": "messageGroup"}}""")]
    public void FIFO_queues_have_them(string stack) => Assert.Empty(WrittenStack.Judge<FifoOnlySettingsRule>(stack));

    [Theory]
    [InlineData("""{"Queue q": {"FifoQueue": "?", "ContentBasedDeduplication": true}}""")]
    [InlineData("""{"Queue q": {"ContentBasedDeduplication": "?"}}""")]
    [InlineData("""{"Queue q": {"FifoQueue": true, "FifoThroughputLimit": "perMessageGroupId", "DeduplicationScope": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<FifoOnlySettingsRule>(stack));
}
