using LambdaIaC.Analyzers.Model;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Analyzers.Foreign;

/// <summary>The classic AWS provider of Pulumi, which has the names of Terraform's.</summary>
internal sealed class PulumiAwsLibrary : ForeignLibrary
{
    /// <summary>Types of which only some properties have the shape that CloudFormation gives them: of what is not set nothing is known.</summary>
    private static readonly HashSet<string> Partial = new(StringComparer.Ordinal) { "LayerVersionPermission", "ManagedPolicy", "QueuePolicy", "EventRule", "SubscriptionFilter", "Subscription", "Schedule" };

    public override string Assembly => "Pulumi.Aws";

    public override IReadOnlyList<ForeignType> Types { get; } =
    [
        Lambda("Function", "Function"),
        Lambda("Alias", "Alias"),
        Lambda("Permission", "Permission"),
        Lambda("EventSourceMapping", "EventSourceMapping"),
        Lambda("FunctionUrl", "FunctionUrl"),
        Lambda("LayerVersion", "LayerVersion"),
        Lambda("FunctionEventInvokeConfig", "EventInvokeConfig"),
        Lambda("ProvisionedConcurrencyConfig", "ProvisionedConcurrency"),
        Lambda("CodeSigningConfig", "CodeSigningConfig"),
        Lambda("LayerVersionPermission", "LayerVersionPermission"),
        Of("Iam", "Role", "ExecutionRole"),
        Of("Iam", "RolePolicy", "RolePolicy"),
        Of("Iam", "Policy", "ManagedPolicy"),
        Of("Sqs", "Queue", "Queue"),
        Of("Sqs", "QueuePolicy", "QueuePolicy"),
        Of("Sns", "TopicSubscription", "Subscription"),
        Of("CloudWatch", "LogGroup", "LogGroup"),
        Of("CloudWatch", "LogSubscriptionFilter", "SubscriptionFilter"),
        Of("CloudWatch", "EventRule", "EventRule"),
        Of("Scheduler", "Schedule", "Schedule"),
    ];

    public override IReadOnlyDictionary<string, string> Members { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["FunctionArgs.Name"] = "FunctionName",
        ["FunctionArgs.S3Bucket"] = "Code.S3Bucket",
        ["FunctionArgs.S3Key"] = "Code.S3Key",
        ["FunctionArgs.S3ObjectVersion"] = "Code.S3ObjectVersion",
        ["FunctionArgs.ImageUri"] = "Code.ImageUri",
        ["FunctionArgs.SourceKmsKeyArn"] = "Code.SourceKMSKeyArn",
        ["FunctionArgs.FileSystemConfig"] = "FileSystemConfigs[0]",
        ["FunctionArgs.PublishTo"] = "PublishToLatestPublished",
        ["FunctionImageConfigArgs.Commands"] = "Command",
        ["FunctionImageConfigArgs.EntryPoints"] = "EntryPoint",
        ["PermissionArgs.Function"] = "FunctionName",
        ["FunctionUrlArgs.FunctionName"] = "TargetFunctionArn",
        ["FunctionUrlArgs.AuthorizationType"] = "AuthType",
        ["LayerVersionArgs.S3Bucket"] = "Content.S3Bucket",
        ["LayerVersionArgs.S3Key"] = "Content.S3Key",
        ["LayerVersionArgs.S3ObjectVersion"] = "Content.S3ObjectVersion",
        ["LayerVersionArgs.Code"] = "Content",
        ["LayerVersionPermissionArgs.LayerName"] = "",
        ["EventSourceMappingArgs.Queues"] = "Queues[0]",
        ["EventSourceMappingArgs.FunctionArn"] = "",
        ["RoleArgs.Name"] = "RoleName",
        ["RoleArgs.AssumeRolePolicy"] = "AssumeRolePolicyDocument",
        ["RoleArgs.InlinePolicies"] = "Policies",
        ["RoleInlinePolicyArgs.Name"] = "PolicyName",
        ["RoleInlinePolicyArgs.Policy"] = "PolicyDocument",
        ["RolePolicyArgs.Role"] = "RoleName",
        ["RolePolicyArgs.Name"] = "PolicyName",
        ["RolePolicyArgs.Policy"] = "PolicyDocument",
        ["PolicyArgs.Name"] = "ManagedPolicyName",
        ["QueueArgs.Name"] = "QueueName",
        ["QueueArgs.VisibilityTimeoutSeconds"] = "VisibilityTimeout",
        ["QueueArgs.MessageRetentionSeconds"] = "MessageRetentionPeriod",
        ["QueueArgs.MaxMessageSize"] = "MaximumMessageSize",
        ["QueueArgs.ReceiveWaitTimeSeconds"] = "ReceiveMessageWaitTimeSeconds",
        ["QueuePolicyArgs.Policy"] = "PolicyDocument",
        ["TopicSubscriptionArgs.Topic"] = "TopicArn",
        ["LogGroupArgs.Name"] = "LogGroupName",
        ["LogSubscriptionFilterArgs.Name"] = "FilterName",
        ["LogSubscriptionFilterArgs.LogGroup"] = "LogGroupName",
    };

    public override IReadOnlyDictionary<string, string> Words { get; } = PulumiWords.Runtimes;

    // Pulumi makes up the names of most resources; the code of a layer may be an archive that another argument names.
    public override bool IsAbsentWhenUnset(ForeignType type, string property) => (type.Schema, property) is not (("Alias", "Name") or ("LayerVersion", "Content")) && !Partial.Contains(type.Schema);

    /// <summary>Terraform's provider sends no empty texts; -1 reserves nothing, and 0 days keep logs for ever.</summary>
    public override Value Adjust(BoundMember member, Value value) => (member.Path, value) switch
    {
        (_, TextValue { Text: "" }) => Value.Absent,
        ("ReservedConcurrentExecutions", IntegerValue { Number: -1 }) => Value.Absent,
        ("RetentionInDays", IntegerValue { Number: 0 }) => Value.Absent,
        _ => value,
    };

    private static ForeignType Lambda(string construct, string schema) => Of("Lambda", construct, schema);

    private static ForeignType Of(string module, string construct, string schema) => new($"Pulumi.Aws.{module}.{construct}Args", schema, $"Pulumi.Aws.{module}.{construct}");
}
