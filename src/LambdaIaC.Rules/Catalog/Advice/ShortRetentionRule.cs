using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>Some audits want a year of logs; most logs are worth less than they cost after a month.</summary>
internal sealed class ShortRetentionRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6206",
        "Logs are kept for less than a year",
        Severity.Hidden,
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html")
    {
        Covers = [177],
    };

    public override string ResourceType => "LogGroup";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) => resource.Properties["RetentionInDays"].Integer() is < 365 and var days
        ?
        [
            Report(resource, "RetentionInDays", $"RetentionInDays of LogGroup '{resource.Name}' is {days}; keep logs for 365 days where an audit demands it.") with
            {
                Value = FormattableString.Invariant($"{days}"),
                Nearest = Value.Of(365L),
            },
        ]
        : [];
}
