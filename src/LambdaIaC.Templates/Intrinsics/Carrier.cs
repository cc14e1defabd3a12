using LambdaIaC.Rules.Values;

namespace LambdaIaC.Templates.Intrinsics;

/// <summary>Resources whose attributes hold what somebody put there, such as the outputs of a nested stack: the ARN of a queue as well as any text.</summary>
internal static class Carrier
{
    private static readonly string[] Types = ["AWS::Serverless::Application", "AWS::SSM::Parameter", "AWS::ServiceCatalog::CloudFormationProvisionedProduct"];

    /// <summary>What a reference answers: the resource itself, or something that is only known to come from it.</summary>
    /// <param name="type">The type of the resource in CloudFormation.</param>
    /// <param name="reference">The reference.</param>
    public static Value Answer(string? type, ReferenceValue reference) => Is(type) ? new JoinedValue([reference, Value.Unknown]) : reference;

    private static bool Is(string? type) => type is not null
        && (!type.StartsWith("AWS::", StringComparison.Ordinal)
            || type.StartsWith("AWS::CloudFormation::", StringComparison.Ordinal)
            || type.EndsWith("::MODULE", StringComparison.Ordinal)
            || Types.Contains(type));
}
