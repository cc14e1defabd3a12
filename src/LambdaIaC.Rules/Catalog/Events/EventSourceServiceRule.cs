using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Lambda polls queues, streams and brokers. Topics, buckets, buses and APIs call the function themselves; a table is read through its stream.</summary>
internal sealed class EventSourceServiceRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5301",
        "Lambda does not poll the service in EventSourceArn",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html")
    {
        Covers = [228],
    };

    /// <summary>Services that push events: certain mistakes, while a service that is not listed may be one that Lambda learnt to poll.</summary>
    private static readonly string[] Pushing =
    [
        "sns", "s3", "events", "lambda", "logs", "iot", "ses", "cognito-idp", "execute-api", "apigateway", "elasticloadbalancing", "states", "scheduler", "firehose",
    ];

    private static readonly string[] PushingTypes = ["Topic", "Bucket", "Function", "EventRule", "UserPool"];

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        stack.OfType("EventSourceMapping").SelectMany(mapping => Check(mapping, mapping.Properties["EventSourceArn"], stack));

    private IEnumerable<Finding> Check(IResourceView mapping, Value source, StackIndex stack)
    {
        if (Arn.Of(source) is { } arn)
        {
            return arn switch
            {
                _ when Pushing.Contains(arn.Service) => [Found(mapping, $"an ARN of {arn.Service}, which Lambda does not poll; let that service invoke the function")],
                { Service: "dynamodb", Resource: { } table } when table.IndexOf("/stream/", StringComparison.Ordinal) < 0 =>
                    [Found(mapping, "the ARN of a table; Lambda polls the stream of it, whose ARN goes on with /stream/")],
                _ => [],
            };
        }

        if (source is not ReferenceValue reference || stack.Find(reference.LogicalId) is not { } target)
        {
            return [];
        }

        return (target.Type, reference.Attribute) switch
        {
            ("Table" or "GlobalTable", "Arn") => [Found(mapping, $"the ARN of {target.Type} '{target.Name}'; Lambda polls the stream of it, which is its StreamArn", target)],
            var (type, _) when PushingTypes.Contains(type) => [Found(mapping, $"{type} '{target.Name}', which Lambda does not poll; let it invoke the function", target)],
            _ => [],
        };
    }

    private Finding Found(IResourceView mapping, string what, IResourceView? target = null) =>
        Report(mapping, "EventSourceArn", $"EventSourceArn of EventSourceMapping '{mapping.Name}' is {what}.") with { Related = [.. target is null ? Array.Empty<RelatedPlace>() : [Other(target, "")]] };
}
