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

    public override bool IsImperative => true;

    // An update leaves what it does not name as it is.
    public override bool IsAbsentWhenUnset(ForeignType type, string property) => type.Construct is not null;

    /// <summary>A request that makes something stands for what it makes; one that changes it says only a part of it.</summary>
    private static ForeignType Of(string operation, string schema)
    {
        var request = $"Amazon.Lambda.Model.{operation}Request";
        return new(request, schema, operation.StartsWith("Update", StringComparison.Ordinal) ? null : request);
    }
}
