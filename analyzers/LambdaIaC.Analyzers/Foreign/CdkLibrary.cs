using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Analyzers.Foreign;

/// <summary>
/// The constructs of the AWS CDK. They make roles, log groups, names and policies by themselves and can be changed after their creation:
/// nothing that they may fill is ever missing.
/// </summary>
internal sealed class CdkLibrary : ForeignLibrary
{
    // What a construct hands to CloudFormation only when the code sets it, and no method of it changes later.
    private static readonly HashSet<string> HandedOver = new(StringComparer.Ordinal)
    {
        "Function.CapacityProviderConfig",
        "Function.Timeout",
        "Function.MemorySize",
        "Function.EphemeralStorage",
        "Function.Architectures",
        "Function.ReservedConcurrentExecutions",
        "EventSourceMapping.BatchSize",
        "EventSourceMapping.MaximumBatchingWindowInSeconds",
        "Queue.VisibilityTimeout",
        "Queue.MessageRetentionPeriod",
    };

    public override string Assembly => "Amazon.CDK.Lib";

    public override IReadOnlyList<ForeignType> Types { get; } =
    [
        Of("Lambda", "Function", "Function"),
        Of("Lambda", "DockerImageFunction", "Function"),
        Of("Lambda", "SingletonFunction", "Function"),
        Of("Lambda", "Alias", "Alias"),
        Of("Lambda", "Version", "Version"),
        Of("Lambda", "EventSourceMapping", "EventSourceMapping"),
        Of("Lambda", "FunctionUrl", "FunctionUrl"),
        Of("Lambda", "LayerVersion", "LayerVersion"),
        Of("Lambda", "EventInvokeConfig", "EventInvokeConfig"),
        Of("IAM", "Role", "ExecutionRole"),
        Of("SQS", "Queue", "Queue"),
        Of("Logs", "LogGroup", "LogGroup"),
        Options("Lambda.Function", "Function"),
        Options("Lambda.Alias", "Alias"),
        Options("Lambda.Version", "Version"),
        Options("Lambda.EventSourceMapping", "EventSourceMapping"),
        Options("Lambda.FunctionUrl", "FunctionUrl"),
        Options("Lambda.EventInvokeConfig", "EventInvokeConfig"),
        .. EventSources.Select(static source => new ForeignType($"Amazon.CDK.AWS.Lambda.EventSources.{source}Props", "EventSourceMapping")),
        .. SchemaCatalog.All.Concat(SchemaCatalog.Neighbours).Select(CloudFormation).OfType<ForeignType>(),
    ];

    public override IReadOnlyDictionary<string, string> Members { get; } = Of(
        ["FunctionProps", "DockerImageFunctionProps", "SingletonFunctionProps", "FunctionOptions"],
        new()
        {
            ["Architecture"] = "Architectures[0]",
            ["EphemeralStorageSize"] = "EphemeralStorage.Size",
            ["Environment"] = "Environment.Variables",
            ["Tracing"] = "TracingConfig.Mode",
            ["DeadLetterQueue"] = "DeadLetterConfig.TargetArn",
        })
        .Concat(Of(["AliasProps", "AliasOptions"], new()
        {
            ["AliasName"] = "Name",
            ["Version"] = "FunctionVersion",
            ["ProvisionedConcurrentExecutions"] = "ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions",
        }))
        .Concat(Of(["VersionProps", "VersionOptions"], new()
        {
            ["Lambda"] = "FunctionName",
            ["ProvisionedConcurrentExecutions"] = "ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions",
        }))
        .Concat(Of(["EventSourceMappingProps", "EventSourceMappingOptions", .. EventSources.Select(static source => $"{source}Props")], new()
        {
            ["Target"] = "FunctionName",
            ["MaxBatchingWindow"] = "MaximumBatchingWindowInSeconds",
            ["RetryAttempts"] = "MaximumRetryAttempts",
            ["MaxRecordAge"] = "MaximumRecordAgeInSeconds",
            ["TumblingWindow"] = "TumblingWindowInSeconds",
            ["BisectBatchOnError"] = "BisectBatchOnFunctionError",
            ["MaxConcurrency"] = "ScalingConfig.MaximumConcurrency",
            ["KafkaTopic"] = "Topics[0]",
            ["Topic"] = "Topics[0]",
        }))
        .Concat(Of(["FunctionUrlProps", "FunctionUrlOptions"], new() { ["Function"] = "TargetFunctionArn", ["Cors"] = "" }))
        .Concat(Of(["EventInvokeConfigProps", "EventInvokeConfigOptions"], new()
        {
            ["Function"] = "FunctionName",
            ["RetryAttempts"] = "MaximumRetryAttempts",
            ["MaxEventAge"] = "MaximumEventAgeInSeconds",
        }))
        .Concat(Of(["LayerVersionProps"], new() { ["LayerVersionName"] = "LayerName", ["License"] = "LicenseInfo" }))
        .Concat(Of(["RoleProps"], new() { ["PermissionsBoundary"] = "" }))
        .Concat(Of(["QueueProps"], new()
        {
            ["RetentionPeriod"] = "MessageRetentionPeriod",
            ["DeliveryDelay"] = "DelaySeconds",
            ["Fifo"] = "FifoQueue",
            ["ReceiveMessageWaitTime"] = "ReceiveMessageWaitTimeSeconds",
            ["MaxMessageSizeBytes"] = "MaximumMessageSize",
            ["DataKeyReuse"] = "KmsDataKeyReusePeriodSeconds",
        }))
        .ToDictionary(static entry => entry.Key, static entry => entry.Value, StringComparer.Ordinal);

    public override IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Runtime.JAVA_8_CORRETTO"] = "java8.al2",
        ["Runtime.DOTNET_CORE_1"] = "dotnetcore1.0",
        ["Runtime.DOTNET_CORE_2"] = "dotnetcore2.0",
    };

    // What is CloudFormation's own is handed over as it is.
    public override bool IsAbsentWhenUnset(ForeignType type, string property) => IsCloudFormation(type.Arguments) || HandedOver.Contains($"{type.Schema}.{property}");

    public override string Stack => "Amazon.CDK.Stack";

    public override string Scope => "Constructs.Construct";

    // CloudFormation's own resources are nothing but themselves.
    public override bool MakesMore(string construct) => !IsChangeable(construct);

    public override bool IsChangeable(string construct) => construct.StartsWith("Cfn", StringComparison.Ordinal);

    // Each makes the mapping of the function that it is added to.
    private static IEnumerable<string> EventSources => ["SqsEventSource", "KinesisEventSource", "KinesisConsumerEventSource", "DynamoEventSource", "ManagedKafkaEventSource", "SelfManagedKafkaEventSource"];

    private static bool IsCloudFormation(string arguments) => arguments.IndexOf(".Cfn", StringComparison.Ordinal) >= 0;

    private static IEnumerable<KeyValuePair<string, string>> Of(IEnumerable<string> types, Dictionary<string, string> places) =>
        types.SelectMany(type => places.Select(place => new KeyValuePair<string, string>($"{type}.{place.Key}", place.Value)));

    private static ForeignType Of(string module, string construct, string schema) => new($"Amazon.CDK.AWS.{module}.{construct}Props", schema, $"Amazon.CDK.AWS.{module}.{construct}");

    private static ForeignType Options(string construct, string schema) => new($"Amazon.CDK.AWS.{construct}Options", schema);

    /// <summary><c>AWS::SQS::Queue</c> is <c>CfnQueue</c> with <c>CfnQueueProps</c>.</summary>
    private static ForeignType? CloudFormation(ResourceSchema schema) =>
        schema.CloudFormationType?.Split([':'], StringSplitOptions.RemoveEmptyEntries) is ["AWS", var service, var resource]
            ? Of(service switch { "ApiGateway" => "APIGateway", "ApiGatewayV2" => "Apigatewayv2", _ => service }, $"Cfn{resource}", schema.Name)
            : null;
}
