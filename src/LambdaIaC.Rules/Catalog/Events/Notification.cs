using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>One notification of a bucket.</summary>
/// <param name="Path">Its place in the bucket.</param>
/// <param name="Event">The event, such as <c>s3:ObjectCreated:*</c>; null when it is known later.</param>
/// <param name="Prefix">What a key must begin with; empty for every key, null when it is known later.</param>
/// <param name="Suffix">What a key must end with; empty for every key, null when it is known later.</param>
/// <param name="Target">What is notified.</param>
internal sealed record Notification(string Path, string? Event, string? Prefix, string? Suffix, Value Target)
{
    private static readonly (string List, string Target)[] Kinds = [("LambdaConfigurations", "Function"), ("QueueConfigurations", "Queue"), ("TopicConfigurations", "Topic")];

    /// <summary>Whether some event of some key is meant by both.</summary>
    public bool Overlaps(Notification other) =>
        Event is not null && other.Event is not null && Prefix is not null && other.Prefix is not null && Suffix is not null && other.Suffix is not null
        && (Covers(Event, other.Event) || Covers(other.Event, Event))
        && (Prefix.StartsWith(other.Prefix, StringComparison.Ordinal) || other.Prefix.StartsWith(Prefix, StringComparison.Ordinal))
        && (Suffix.EndsWith(other.Suffix, StringComparison.Ordinal) || other.Suffix.EndsWith(Suffix, StringComparison.Ordinal));

    public static IReadOnlyList<Notification> Of(IResourceView bucket) =>
    [
        .. from kind in Kinds
           from entry in bucket.Properties.At($"NotificationConfiguration.{kind.List}").Items().Select(static (item, index) => (Map: item.Map(), Index: index))
           let rules = entry.Map.At("Filter.S3Key.Rules")
           select new Notification(
               PropertyPath.Item($"NotificationConfiguration.{kind.List}", entry.Index),
               entry.Map["Event"].Text(),
               KeyPart(rules, "prefix"),
               KeyPart(rules, "suffix"),
               entry.Map[kind.Target]),
    ];

    private static bool Covers(string wide, string narrow) =>
        wide == narrow || (wide.EndsWith(":*", StringComparison.Ordinal) && narrow.StartsWith(wide.Substring(0, wide.Length - 1), StringComparison.Ordinal));

    private static string? KeyPart(Value rules, string name)
    {
        if (rules is not ListValue { IsOpen: false } list)
        {
            return rules.IsAbsent ? "" : null;
        }

        if (list.Items.Any(static rule => rule.Map()["Name"].Text() is null))
        {
            return null;
        }

        var rule = list.Items.FirstOrDefault(rule => string.Equals(rule.Map()["Name"].Text(), name, StringComparison.OrdinalIgnoreCase));
        return rule is null ? "" : rule.Map()["Value"].Text();
    }
}
