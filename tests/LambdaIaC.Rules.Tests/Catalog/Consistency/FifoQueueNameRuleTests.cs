using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class FifoQueueNameRuleTests
{
    [Theory]
    [InlineData("QueueName", """{"Queue q": {"FifoQueue": true, "QueueName": "orders"}}""")]
    [InlineData("FifoQueue", """{"Queue q": {"QueueName": "orders.fifo"}}""")]
    [InlineData("FifoQueue", """{"Queue q": {"FifoQueue": false, "QueueName": "orders.fifo"}}""")]
    public void A_name_of_the_other_kind_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<FifoQueueNameRule>(stack));

        Assert.Equal("LIAC2300", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"Queue q": {"FifoQueue": true, "QueueName": "orders.fifo"}}""")]
    [InlineData("""{"Queue q": {"QueueName": "orders"}}""")]
    [InlineData("""{"Queue q": {"FifoQueue": true}}""")]
    [InlineData("""{"Queue q": {}}""")]
    public void Names_of_the_kind_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<FifoQueueNameRule>(stack));

    [Theory]
    [InlineData("""{"Queue q": {"FifoQueue": "?", "QueueName": "orders.fifo"}}""")]
    [InlineData("""{"Queue q": {"FifoQueue": true, "QueueName": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<FifoQueueNameRule>(stack));
}
