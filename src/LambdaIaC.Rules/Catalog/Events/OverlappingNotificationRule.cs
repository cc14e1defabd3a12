using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>S3 notifies one target of an event: overlapping prefixes with overlapping suffixes are refused.</summary>
internal sealed class OverlappingNotificationRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5346",
        "Two notifications of a bucket are about the same event of the same keys",
        Severity.Error,
        "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html")
    {
        Covers = [304],
    };

    public override string ResourceType => "Bucket";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        var notifications = Notification.Of(resource);
        return
            from pair in notifications.Select((notification, index) => (Later: notification, Earlier: notifications.Take(index).FirstOrDefault(notification.Overlaps)))
            where pair.Earlier is not null
            select Report(
                resource,
                $"{pair.Later.Path}.Event",
                $"{pair.Later.Path} of Bucket '{resource.Name}' is about keys and events that {pair.Earlier.Path} is about as well, which S3 refuses; tell them apart by prefix or suffix, or notify a topic that both subscribe to.") with
            {
                Value = pair.Later.Event,
            };
    }
}
