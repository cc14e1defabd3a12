namespace LambdaIaC.Templates.Plans;

/// <summary>The resource types of plans that the rules look at.</summary>
internal static class PlanTypes
{
    private static IReadOnlyList<PlanType> All { get; } =
    [
        new("aws_lambda_function", "aws:lambda/function:Function", "AWS::Lambda::Function")
        {
            Renames = new Dictionary<string, string>
            {
                ["name"] = "FunctionName",
                ["filename"] = "Code.File",
                ["code"] = "Code",
                ["s3bucket"] = "Code.S3Bucket",
                ["s3key"] = "Code.S3Key",
                ["s3objectversion"] = "Code.S3ObjectVersion",
                ["imageuri"] = "Code.ImageUri",
                ["sourcekmskeyarn"] = "Code.SourceKMSKeyArn",
                ["publishto"] = "PublishToLatestPublished",
            },
            Elsewhere = ["RuntimeManagementConfig", "RecursiveLoop", "FunctionScalingConfig"],
        },
        new("aws_lambda_alias", "aws:lambda/alias:Alias", "AWS::Lambda::Alias") { Elsewhere = ["ProvisionedConcurrencyConfig"] },
        new("aws_lambda_layer_version", "aws:lambda/layerVersion:LayerVersion", "AWS::Lambda::LayerVersion")
        {
            Renames = new Dictionary<string, string>
            {
                ["filename"] = "Content.File",
                ["code"] = "Content",
                ["s3bucket"] = "Content.S3Bucket",
                ["s3key"] = "Content.S3Key",
                ["s3objectversion"] = "Content.S3ObjectVersion",
            },
        },
        new("aws_lambda_permission", "aws:lambda/permission:Permission", "AWS::Lambda::Permission")
        {
            Renames = new Dictionary<string, string> { ["function"] = "FunctionName" },
        },
        new("aws_lambda_function_url", "aws:lambda/functionUrl:FunctionUrl", "AWS::Lambda::Url")
        {
            Renames = new Dictionary<string, string> { ["functionname"] = "TargetFunctionArn", ["authorizationtype"] = "AuthType", ["functionarn"] = "", ["functionurl"] = "" },
        },
        new("aws_lambda_function_event_invoke_config", "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig", "AWS::Lambda::EventInvokeConfig"),
        new("aws_lambda_provisioned_concurrency_config", "aws:lambda/provisionedConcurrencyConfig:ProvisionedConcurrencyConfig", "ProvisionedConcurrency"),
        new("aws_lambda_event_source_mapping", "aws:lambda/eventSourceMapping:EventSourceMapping", "AWS::Lambda::EventSourceMapping")
        {
            Renames = new Dictionary<string, string>
            {
                ["functionarn"] = "",
                ["selfmanagedeventsource"] = "",
                ["destinationconfig.onfailure.destinationarn"] = "Destination",
            },
            Elsewhere = ["SelfManagedEventSource"],
        },
        new("aws_iam_role", "aws:iam/role:Role", "AWS::IAM::Role")
        {
            Renames = new Dictionary<string, string>
            {
                ["name"] = "RoleName",
                ["assumerolepolicy"] = "AssumeRolePolicyDocument",
                ["inlinepolicy"] = "Policies",
                ["inlinepolicies"] = "Policies",
                ["inlinepolicy.name"] = "PolicyName",
                ["inlinepolicy.policy"] = "PolicyDocument",
                ["inlinepolicies.name"] = "PolicyName",
                ["inlinepolicies.policy"] = "PolicyDocument",
            },
            Elsewhere = ["ManagedPolicyArns", "Policies"],
        },
        new("aws_iam_role_policy", "aws:iam/rolePolicy:RolePolicy", "AWS::IAM::RolePolicy")
        {
            Renames = new Dictionary<string, string> { ["role"] = "RoleName", ["name"] = "PolicyName", ["policy"] = "PolicyDocument" },
        },
        new("aws_cloudwatch_log_group", "aws:cloudwatch/logGroup:LogGroup", "AWS::Logs::LogGroup")
        {
            Renames = new Dictionary<string, string> { ["name"] = "LogGroupName" },
        },
        new("aws_sqs_queue", "aws:sqs/queue:Queue", "AWS::SQS::Queue")
        {
            Renames = new Dictionary<string, string>
            {
                ["name"] = "QueueName",
                ["visibilitytimeoutseconds"] = "VisibilityTimeout",
                ["messageretentionseconds"] = "MessageRetentionPeriod",
            },
            Elsewhere = ["RedrivePolicy", "RedriveAllowPolicy"],
        },
        new("aws_sns_topic", "aws:sns/topic:Topic", "AWS::SNS::Topic") { Renames = new Dictionary<string, string> { ["name"] = "TopicName" }, IsPartial = true },
        new("aws_sns_topic_subscription", "aws:sns/topicSubscription:TopicSubscription", "AWS::SNS::Subscription")
        {
            Renames = new Dictionary<string, string> { ["topic"] = "TopicArn" },
            IsPartial = true,
        },
        new("aws_dynamodb_table", "aws:dynamodb/table:Table", "AWS::DynamoDB::Table") { Renames = new Dictionary<string, string> { ["name"] = "TableName" }, IsPartial = true },
        new("aws_kinesis_stream", "aws:kinesis/stream:Stream", "AWS::Kinesis::Stream") { IsPartial = true },
        new("aws_s3_bucket", "aws:s3/bucket:Bucket", "AWS::S3::Bucket") { Renames = new Dictionary<string, string> { ["bucket"] = "BucketName" }, IsPartial = true },
        new("aws_cloudwatch_event_rule", "aws:cloudwatch/eventRule:EventRule", "AWS::Events::Rule") { IsPartial = true },
        new("aws_scheduler_schedule", "aws:scheduler/schedule:Schedule", "AWS::Scheduler::Schedule") { IsPartial = true },
    ];

    private static Dictionary<string, PlanType> ByTerraform { get; } = All.ToDictionary(static type => type.Terraform, StringComparer.Ordinal);

    private static Dictionary<string, PlanType> ByPulumi { get; } = All.ToDictionary(static type => type.Pulumi, StringComparer.Ordinal);

    public static PlanType? OfTerraform(string type) => ByTerraform.GetValueOrDefault(type);

    public static PlanType? OfPulumi(string type) => ByPulumi.GetValueOrDefault(type) ?? Native(type);

    /// <summary>The native provider has CloudFormation's types: <c>aws-native:lambda:Function</c>.</summary>
    private static PlanType? Native(string type) =>
        type.Split(':') is ["aws-native", var service, var name] && CloudFormation.ResourceTypes.Find($"AWS::{service}::{name}") is { } found
            ? new PlanType("", type, found)
            : null;
}
