using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>A point in time needs the time, and the time needs the position that reads it; nobody can start in the future.</summary>
internal sealed class StartingTimestampRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5304",
        "StartingPosition AT_TIMESTAMP and StartingPositionTimestamp go together",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html")
    {
        Covers = [233],
    };

    public override string ResourceType => "EventSourceMapping";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        var (position, timestamp) = (resource.Properties["StartingPosition"], resource.Properties["StartingPositionTimestamp"]);
        return (position, timestamp) switch
        {
            (TextValue { Text: "AT_TIMESTAMP" }, { IsAbsent: true }) =>
                [Report(resource, "StartingPositionTimestamp", $"StartingPosition of EventSourceMapping '{resource.Name}' is AT_TIMESTAMP, but StartingPositionTimestamp is not set; set the time to start at.")],
            (TextValue { Text: "AT_TIMESTAMP" }, _) when context.Date is { } date && Seconds(timestamp) > Seconds(date.AddDays(1)) =>
                [Report(resource, "StartingPositionTimestamp", $"StartingPositionTimestamp of EventSourceMapping '{resource.Name}' is {timestamp}, which is in the future; start at a time that has been.")],
            ({ IsAbsent: true } or TextValue { Text: "LATEST" or "TRIM_HORIZON" }, { IsKnown: true }) =>
                [Report(resource, "StartingPositionTimestamp", $"StartingPositionTimestamp of EventSourceMapping '{resource.Name}' is set, but only StartingPosition AT_TIMESTAMP reads it; set that, or leave the time out.")],
            _ => [],
        };
    }

    private static double? Seconds(Value timestamp) => timestamp switch
    {
        IntegerValue whole => whole.Number,
        NumberValue real => real.Number,
        _ => null,
    };

    private static double Seconds(DateTime date) => (date - new DateTime(1970, 1, 1)).TotalSeconds;
}
