namespace LambdaIaC;

/// <summary>Who may call a function URL.</summary>
/// <param name="Value">The word as AWS spells it.</param>
/// <remarks>Source: CreateFunctionUrlConfig, <c>AuthType</c>.</remarks>
public sealed record FunctionUrlAuthType(string Value) : OpenEnum(Value)
{
    /// <summary>Callers that sign their requests and have the right.</summary>
    public static FunctionUrlAuthType AwsIam { get; } = new("AWS_IAM");

    /// <summary>Everyone who knows the address.</summary>
    public static FunctionUrlAuthType None { get; } = new("NONE");
}
