namespace LambdaIaC.Analyzers.Foreign;

/// <summary>Amazon.Lambda.Annotations: <c>[LambdaFunction(...)]</c> on a method becomes a function of a SAM template, which may say more.</summary>
internal sealed class LambdaAnnotationsLibrary : ForeignLibrary
{
    public override string Assembly => "Amazon.Lambda.Annotations";

    public override IReadOnlyList<ForeignType> Types { get; } =
    [
        new("Amazon.Lambda.Annotations.LambdaFunctionAttribute", "Function"),
        new("Amazon.Lambda.Annotations.SQS.SQSEventAttribute", "EventSourceMapping"),
    ];

    public override IReadOnlyDictionary<string, string> Members { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        // The name of another resource of the template, not an ARN.
        ["LambdaFunctionAttribute.Role"] = "",
        ["SQSEventAttribute.MaximumConcurrency"] = "ScalingConfig.MaximumConcurrency",
    };

    // Managed instances are not to be had through these attributes.
    public override bool IsAbsentWhenUnset(ForeignType type, string property) => property == "CapacityProviderConfig";
}
