namespace LambdaIaC.Analyzers.Foreign;

/// <summary>The requests of the AWS SDK for .NET, which have the names of the API.</summary>
internal sealed class AwsSdkLibrary : ForeignLibrary
{
    public override string Assembly => "AWSSDK.Lambda";

    public override IReadOnlyList<ForeignType> Types { get; } =
    [
        Of("CreateFunction", "Function"),
        Of("UpdateFunctionConfiguration", "Function"),
        Of("CreateAlias", "Alias"),
        Of("UpdateAlias", "Alias"),
        Of("PublishVersion", "Version"),
        Of("AddPermission", "Permission"),
        Of("CreateEventSourceMapping", "EventSourceMapping"),
        Of("UpdateEventSourceMapping", "EventSourceMapping"),
        Of("CreateFunctionUrlConfig", "FunctionUrl"),
        Of("UpdateFunctionUrlConfig", "FunctionUrl"),
        Of("PublishLayerVersion", "LayerVersion"),
        Of("PutFunctionEventInvokeConfig", "EventInvokeConfig"),
        Of("UpdateFunctionEventInvokeConfig", "EventInvokeConfig"),
        Of("PutFunctionConcurrency", "ReservedConcurrency"),
        Of("PutProvisionedConcurrencyConfig", "ProvisionedConcurrency"),
        Of("CreateCodeSigningConfig", "CodeSigningConfig"),
    ];

    // An update leaves what it does not name as it is.
    public override bool IsAbsentWhenUnset(ForeignType type, string property) => !type.Arguments.StartsWith("Amazon.Lambda.Model.Update", StringComparison.Ordinal);

    private static ForeignType Of(string operation, string schema) => new($"Amazon.Lambda.Model.{operation}Request", schema);
}
