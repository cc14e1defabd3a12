namespace LambdaIaC.Analyzers.Foreign;

/// <summary>The AWS provider of Pulumi that is generated from CloudFormation, and has its names.</summary>
internal sealed class PulumiAwsNativeLibrary : ForeignLibrary
{
    public override string Assembly => "Pulumi.AwsNative";

    public override IReadOnlyList<ForeignType> Types { get; } =
    [
        Of("Lambda", "Function", "Function"),
        Of("Lambda", "Alias", "Alias"),
        Of("Lambda", "Version", "Version"),
        Of("Lambda", "Permission", "Permission"),
        Of("Lambda", "EventSourceMapping", "EventSourceMapping"),
        Of("Lambda", "Url", "FunctionUrl"),
        Of("Lambda", "LayerVersion", "LayerVersion"),
        Of("Lambda", "EventInvokeConfig", "EventInvokeConfig"),
        Of("Lambda", "CodeSigningConfig", "CodeSigningConfig"),
        Of("Iam", "Role", "ExecutionRole"),
        Of("Iam", "RolePolicy", "RolePolicy"),
        Of("Sqs", "Queue", "Queue"),
        Of("Logs", "LogGroup", "LogGroup"),
    ];

    public override IReadOnlyDictionary<string, string> Words { get; } = PulumiWords.Runtimes;

    // Pulumi makes up a name.
    public override bool IsAbsentWhenUnset(ForeignType type, string property) => (type.Schema, property) is not ("Alias", "Name");

    private static ForeignType Of(string module, string construct, string schema) =>
        new($"Pulumi.AwsNative.{module}.{construct}Args", schema, $"Pulumi.AwsNative.{module}.{construct}");
}
