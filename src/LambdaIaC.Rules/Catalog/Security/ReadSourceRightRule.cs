using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>An event source mapping reads its source with the rights of the function's role, and AWS tries them when it is made.</summary>
internal sealed class ReadSourceRightRule : RoleRightRule
{
    private const string Receive = "sqs:ReceiveMessage";

    // Of what the guide lists only what reading certainly uses: a role made by the CDK has no right to list streams.
    private static readonly Dictionary<string, string[]> Needed = new(StringComparer.Ordinal)
    {
        ["sqs"] = [Receive, "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
        ["kinesis"] = ["kinesis:DescribeStream", "kinesis:GetRecords", "kinesis:GetShardIterator"],
        ["dynamodb"] = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"],
        ["kafka"] = ["kafka:GetBootstrapBrokers"],
        ["mq"] = ["mq:DescribeBroker", "secretsmanager:GetSecretValue"],
    };

    public override RuleInfo Info { get; } = new(
        "LIAC4426",
        "The role of a function may not read its event source",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html")
    {
        Covers = [269],
    };

    protected override IEnumerable<Finding> Check(IResourceView function, IResourceView role, StackIndex stack) =>
        stack.About(function, "EventSourceMapping").SelectMany(mapping => Check(mapping, function, role, stack));

    private IEnumerable<Finding> Check(IResourceView mapping, IResourceView function, IResourceView role, StackIndex stack)
    {
        var source = mapping.Properties["EventSourceArn"];
        if (ServiceOf(source, stack) is not { } service || !Needed.TryGetValue(service, out var actions))
        {
            return [];
        }

        // The secret of a broker is a resource of its own.
        var resource = service == "mq" ? null : ResourceName.Of(source, stack);
        var missing = Missing(stack, role, actions, resource).Where(action => !IsAllowedBySource(source, action, stack)).ToList();
        if (missing.Count == 0)
        {
            return [];
        }

        return
        [
            Report(
                mapping,
                "EventSourceArn",
                $"EventSourceArn of EventSourceMapping '{mapping.Name}' is {source}, but the role '{role.Name}' of Function '{function.Name}' may not perform {Listed(missing)} on it; allow it.") with
            {
                AwsMessage = missing.Contains(Receive) ? "The provided execution role does not have permissions to call ReceiveMessage on SQS" : null,
            },
        ];
    }

    private static string? ServiceOf(Value source, StackIndex stack) => source switch
    {
        // A consumer of a stream is not the stream that is named in policies.
        TextValue { Text: var text } => text.Split(':') is ["arn", _, var service, _, _, var name, ..] && !name.Contains("/consumer/") ? service : null,
        ReferenceValue reference => stack.Find(reference.LogicalId)?.Type switch
        {
            "Queue" => "sqs",
            "Stream" => "kinesis",
            "Table" => "dynamodb",
            _ => null,
        },
        _ => null,
    };

    private static bool IsAllowedBySource(Value source, string action, StackIndex stack) =>
        source is ReferenceValue reference && stack.Find(reference.LogicalId) is { } resource && ResourcePolicies.MayAllow(stack, resource, action);
}
