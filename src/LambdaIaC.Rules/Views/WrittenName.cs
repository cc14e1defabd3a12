namespace LambdaIaC.Rules.Views;

/// <summary>What a text that is written out names: the bare name of a resource, or an ARN with its type and region.</summary>
/// <param name="Name">The physical name.</param>
/// <param name="Types">The types that the ARN may be of; null for a bare name, which may be of any.</param>
/// <param name="Region">The region in the ARN; empty where it has none.</param>
internal sealed record WrittenName(string Name, IReadOnlyList<string>? Types, string Region)
{
    /// <summary>Reads a text; null when it is the ARN of something that no schema gives a name.</summary>
    public static WrittenName? Of(string text)
    {
        if (!text.StartsWith("arn:", StringComparison.Ordinal))
        {
            return new(text, null, "");
        }

        var parts = text.Split([':'], 6);
        return parts.Length == 6 && OfResource(parts[2], parts[5]) is var (type, name) && IsOfAccount(parts[4])
            ? new(name, type == "Table" ? ["Table", "GlobalTable"] : [type], parts[3])
            : null;
    }

    /// <summary>Whether the text may name a resource of a type in a region; a region that nobody knows may be any.</summary>
    public bool MayBe(string type, string? region) => Types?.Contains(type) != false && (Region.Length == 0 || region is null || Region == region);

    // The policies of AWS itself have the account "aws".
    private static bool IsOfAccount(string account) => account.Length == 0 || account.All(char.IsDigit);

    private static (string Type, string Name)? OfResource(string service, string resource) => (service, resource.Split(':', '/')) switch
    {
        ("lambda", ["function", var function, ..]) => ("Function", function),
        ("lambda", ["capacity-provider", var provider]) => ("CapacityProvider", provider),
        // A path stands before the name of a role or policy.
        ("iam", ["role", .., var role]) => ("ExecutionRole", role),
        ("iam", ["policy", .., var policy]) => ("ManagedPolicy", policy),
        ("sqs", [var queue]) => ("Queue", queue),
        ("sns", [var topic]) => ("Topic", topic),
        // The name of a log group has slashes, and no colon.
        ("logs", ["log-group", ..]) when resource.Split(':') is [_, var group, ..] => ("LogGroup", group),
        ("kinesis", ["stream", var stream]) => ("Stream", stream),
        ("dynamodb", ["table", var table, ..]) => ("Table", table),
        ("s3", [var bucket]) => ("Bucket", bucket),
        _ => null,
    };
}
