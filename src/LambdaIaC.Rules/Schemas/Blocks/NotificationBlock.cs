using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>Notifications of a bucket to one kind of target: the event, the keys it is about, and the target.</summary>
internal static class NotificationBlock
{
    /// <param name="name">The list, such as <c>LambdaConfigurations</c>.</param>
    /// <param name="target">The member with the target, such as <c>Function</c>.</param>
    /// <param name="firstId">The first of two ids.</param>
    public static PropertySchema Schema(string name, string target, int firstId) => List(
        name,
        Structure(
            "Configuration",
            Text("Event") with
            {
                RuleId = FormattableString.Invariant($"LIAC{firstId}"),
                Covers = [306],
                Required = true,
                Constraints =
                [
                    new Pattern(@"s3:[A-Za-z]+(:([A-Za-z]+|\*))?") { Meaning = "an event of S3, such as s3:ObjectCreated:*" },
                ],
                Source = "s3/2006-03-01:Event",
            },
            Structure("Filter", Structure("S3Key", List("Rules", Structure("Rule", Text("Name"), Text("Value"))))),
            Text(target) with
            {
                RuleId = FormattableString.Invariant($"LIAC{firstId + 1}"),
                Covers = [306],
                Required = true,
                Source = "s3/2006-03-01:NotificationConfiguration",
            }));
}
