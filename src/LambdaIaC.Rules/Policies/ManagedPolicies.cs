using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Policies;

/// <summary>
/// What AWS's managed policies for functions allow. Source: AWS Managed Policy Reference Guide, read 2026-08; AWS adds actions to
/// a policy now and then and never takes one away, so that only policies with a narrow purpose are taken as complete.
/// </summary>
internal static class ManagedPolicies
{
    private static readonly string[] Logs = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"];

    private static readonly string[] Interfaces = ["ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface"];

    private static readonly string[] Addresses = ["ec2:AssignPrivateIpAddresses", "ec2:UnassignPrivateIpAddresses"];

    private static readonly string[] Traces =
    [
        "xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules", "xray:GetSamplingTargets", "xray:GetSamplingStatisticSummaries",
    ];

    private static readonly Dictionary<string, Policy> Known = new(StringComparer.Ordinal)
    {
        ["AdministratorAccess"] = Whole("*"),
        ["AWSLambdaBasicExecutionRole"] = Whole(Logs),
        ["AWSLambdaVPCAccessExecutionRole"] = Whole([.. Logs, .. Interfaces, .. Addresses, "ec2:DescribeSubnets"]),
        ["AWSLambdaENIManagementAccess"] = Whole([.. Interfaces, .. Addresses]),
        ["AWSLambdaSQSQueueExecutionRole"] = Whole([.. Logs, "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]),
        ["AWSLambdaKinesisExecutionRole"] = Whole(
        [
            .. Logs, "kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:GetRecords", "kinesis:GetShardIterator",
            "kinesis:ListShards", "kinesis:ListStreams", "kinesis:SubscribeToShard",
        ]),
        ["AWSLambdaDynamoDBExecutionRole"] = Whole(
            [.. Logs, "dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"]),
        ["AWSLambdaMSKExecutionRole"] = Whole(
        [
            .. Logs, .. Interfaces, "kafka:DescribeCluster", "kafka:DescribeClusterV2", "kafka:GetBootstrapBrokers",
            "ec2:DescribeVpcs", "ec2:DescribeSubnets", "ec2:DescribeSecurityGroups",
        ]),
        ["AWSLambdaBasicDurableExecutionRolePolicy"] = Whole([.. Logs, "lambda:CheckpointDurableExecution", "lambda:GetDurableExecutionState"]),
        ["AWSLambdaRole"] = Whole("lambda:InvokeFunction"),
        ["AWSXRayDaemonWriteAccess"] = Whole(Traces),
        ["AWSXrayWriteOnlyAccess"] = Whole(Traces),
        ["AWSLambdaExecute"] = AtLeast("logs:*", "s3:GetObject", "s3:PutObject"),
        ["AmazonSQSFullAccess"] = AtLeast("sqs:*"),
        ["AmazonSNSFullAccess"] = AtLeast("sns:*"),
        ["AmazonS3FullAccess"] = AtLeast("s3:*"),
        ["AmazonKinesisFullAccess"] = AtLeast("kinesis:*"),
        ["AmazonDynamoDBFullAccess"] = AtLeast("dynamodb:*"),
        ["CloudWatchLogsFullAccess"] = AtLeast("logs:*"),
        ["AmazonElasticFileSystemClientReadWriteAccess"] = AtLeast("elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"),
        ["AmazonElasticFileSystemClientFullAccess"] = AtLeast("elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite", "elasticfilesystem:ClientRootAccess"),
    };

    /// <summary>The name of an AWS managed policy, such as <c>AdministratorAccess</c>; null when the value names none or is not known.</summary>
    /// <param name="arn">An ARN as text, or put together around a partition.</param>
    public static string? NameOf(Value arn)
    {
        var text = arn switch
        {
            TextValue { Text: var whole } => whole,
            JoinedValue { Parts: [.., TextValue { Text: var end }] } => end,
            _ => "",
        };
        var at = text.IndexOf(":iam::aws:policy/", StringComparison.Ordinal);
        return at < 0 ? null : text.Substring(text.LastIndexOf('/') + 1);
    }

    /// <summary>What a managed policy allows; nothing is known of one that is not in the table.</summary>
    public static Policy Of(Value arn) => NameOf(arn) is { } name && Known.TryGetValue(name, out var policy) ? policy : Policy.Unknown;

    private static Policy Whole(params string[] actions) => new([Allowing(actions)], isOpen: false);

    private static Policy AtLeast(params string[] actions) => new([Allowing(actions)], isOpen: true);

    private static Statement Allowing(string[] actions) => new(
        new MapValue(
        [
            new("Effect", Value.Of("Allow")),
            new("Action", new ListValue([.. actions.Select(Value.Of)])),
            new("Resource", Value.Of("*")),
        ]),
        "");
}
