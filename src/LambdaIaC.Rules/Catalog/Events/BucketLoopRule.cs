using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Each object that the function writes calls it again. Prefixes that differ break the loop; behind a suffix nobody can tell, and nothing is said.</summary>
internal sealed class BucketLoopRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5350",
        "A function writes to the bucket whose new objects call it",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html")
    {
        Covers = [309],
    };

    private static readonly string[] Writing = ["s3:PutObject", "s3:CopyObject"];

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var grants = new RoleGrants(stack);
        return
            from bucket in stack.OfType("Bucket")
            from notification in Notification.Of(bucket)
            where notification is { Prefix: not null, Suffix: "" } && notification.Event?.StartsWith("s3:ObjectCreated:", StringComparison.Ordinal) == true
            let function = stack.FunctionOf(notification.Target)
            where function is not null && grants.On(bucket, function, Writing).Any(resource => MayHit(resource, notification.Prefix ?? ""))
            select Report(
                bucket,
                $"{notification.Path}.Event",
                $"{notification.Path} of Bucket '{bucket.Name}' calls Function '{function.Name}' for new objects, and its role may write such objects: a loop; write under another prefix or into another bucket.") with
            {
                Related = [Other(function, "Role")],
            };
    }

    /// <summary>Whether a key that is granted can begin with the prefix.</summary>
    private static bool MayHit(Value resource, string prefix)
    {
        var text = resource is JoinedValue joined ? (joined.Parts[joined.Parts.Count - 1] as TextValue)?.Text : (resource as TextValue)?.Text;
        var slash = text?.IndexOf('/') ?? -1;
        var granted = slash < 0 ? null : text?.Substring(slash + 1);
        var star = granted?.IndexOf('*') ?? -1;
        var key = star < 0 ? granted : granted?.Substring(0, star);
        return key is not null && (key.StartsWith(prefix, StringComparison.Ordinal) || (star >= 0 && prefix.StartsWith(key, StringComparison.Ordinal)));
    }
}
