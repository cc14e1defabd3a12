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
    ];

    public override IReadOnlyDictionary<string, string> Members { get; } = Function("FunctionProps").Concat(Function("DockerImageFunctionProps")).Concat(Function("SingletonFunctionProps"))
        .Concat(new Dictionary<string, string>
        {
            ["AliasProps.AliasName"] = "Name",
            ["AliasProps.Version"] = "FunctionVersion",
            ["AliasProps.ProvisionedConcurrentExecutions"] = "ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions",
            ["VersionProps.Lambda"] = "FunctionName",
            ["EventSourceMappingProps.Target"] = "FunctionName",
            ["EventSourceMappingProps.MaxBatchingWindow"] = "MaximumBatchingWindowInSeconds",
            ["EventSourceMappingProps.RetryAttempts"] = "MaximumRetryAttempts",
            ["EventSourceMappingProps.MaxRecordAge"] = "MaximumRecordAgeInSeconds",
            ["EventSourceMappingProps.TumblingWindow"] = "TumblingWindowInSeconds",
            ["EventSourceMappingProps.BisectBatchOnError"] = "BisectBatchOnFunctionError",
            ["EventSourceMappingProps.MaxConcurrency"] = "ScalingConfig.MaximumConcurrency",
            ["EventSourceMappingProps.KafkaTopic"] = "Topics[0]",
            ["FunctionUrlProps.Function"] = "TargetFunctionArn",
            ["FunctionUrlProps.Cors"] = "",
            ["LayerVersionProps.LayerVersionName"] = "LayerName",
            ["LayerVersionProps.License"] = "LicenseInfo",
            ["EventInvokeConfigProps.Function"] = "FunctionName",
            ["EventInvokeConfigProps.RetryAttempts"] = "MaximumRetryAttempts",
            ["EventInvokeConfigProps.MaxEventAge"] = "MaximumEventAgeInSeconds",
            ["RoleProps.PermissionsBoundary"] = "",
            ["QueueProps.RetentionPeriod"] = "MessageRetentionPeriod",
            ["QueueProps.DeliveryDelay"] = "DelaySeconds",
            ["QueueProps.Fifo"] = "FifoQueue",
            ["QueueProps.ReceiveMessageWaitTime"] = "ReceiveMessageWaitTimeSeconds",
            ["QueueProps.MaxMessageSizeBytes"] = "MaximumMessageSize",
        })
        .ToDictionary(static entry => entry.Key, static entry => entry.Value, StringComparer.Ordinal);

    public override IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Runtime.JAVA_8_CORRETTO"] = "java8.al2",
        ["Runtime.DOTNET_CORE_1"] = "dotnetcore1.0",
        ["Runtime.DOTNET_CORE_2"] = "dotnetcore2.0",
    };

    public override bool IsAbsentWhenUnset(ForeignType type, string property) => HandedOver.Contains($"{type.Schema}.{property}");

    private static IEnumerable<KeyValuePair<string, string>> Function(string props) =>
    [
        new($"{props}.Architecture", "Architectures[0]"),
        new($"{props}.EphemeralStorageSize", "EphemeralStorage.Size"),
        new($"{props}.Environment", "Environment.Variables"),
        new($"{props}.Tracing", "TracingConfig.Mode"),
        new($"{props}.DeadLetterQueue", "DeadLetterConfig.TargetArn"),
    ];

    private static ForeignType Of(string module, string construct, string schema) => new($"Amazon.CDK.AWS.{module}.{construct}Props", schema, $"Amazon.CDK.AWS.{module}.{construct}");
}
