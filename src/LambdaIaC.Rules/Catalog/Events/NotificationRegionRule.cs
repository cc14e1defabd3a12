using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>S3 calls functions of the bucket's own region only.</summary>
internal sealed class NotificationRegionRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5347",
        "A bucket notifies a function of another region",
        Severity.Error,
        "https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html")
    {
        Covers = [305],
    };

    public override string ResourceType => "Bucket";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        from notification in Notification.Of(resource)
        let arn = notification.Target is TextValue ? Arn.Of(notification.Target) : null
        where arn is { Service: "lambda", Region.Length: > 0 } && context.Region is not null && arn.Region != context.Region
        select Report(
            resource,
            $"{notification.Path}.Function",
            $"{notification.Path}.Function of Bucket '{resource.Name}' is in {arn.Region}, but the bucket is in {context.Region}; S3 calls functions of its own region only.") with
        {
            Value = arn.Region,
        };
}
