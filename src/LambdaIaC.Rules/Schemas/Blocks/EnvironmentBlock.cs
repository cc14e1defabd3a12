using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>The environment variables of a function.</summary>
internal static class EnvironmentBlock
{
    /// <summary>Names that Lambda sets itself.</summary>
    public static IReadOnlyList<string> ReservedKeys { get; } =
    [
        "_HANDLER",
        "_X_AMZN_TRACE_ID",
        "AWS_DEFAULT_REGION",
        "AWS_REGION",
        "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_FUNCTION_NAME",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        "AWS_LAMBDA_FUNCTION_VERSION",
        "AWS_LAMBDA_INITIALIZATION_TYPE",
        "AWS_LAMBDA_LOG_GROUP_NAME",
        "AWS_LAMBDA_LOG_STREAM_NAME",
        "AWS_ACCESS_KEY",
        "AWS_ACCESS_KEY_ID",
        "AWS_SECRET_ACCESS_KEY",
        "AWS_SESSION_TOKEN",
        "AWS_LAMBDA_RUNTIME_API",
        "LAMBDA_TASK_ROOT",
        "LAMBDA_RUNTIME_DIR",
    ];

    public static PropertySchema Schema { get; } = Structure(
        "Environment",
        Map("Variables", Text("Value") with { Sensitive = true }) with
        {
            RuleId = "LIAC1008",
            Covers = [31, 32, 33],
            Sensitive = true,
            Unit = "compact JSON",
            Constraints =
            [
                new Bytes(4096)
                {
                    AwsMessage = "Lambda was unable to configure your environment variables because the environment variables you have provided exceeded the 4KB limit. "
                        + "String measured: {json}",
                },
            ],
            KeyConstraints =
            [
                new NotOneOf(ReservedKeys, "reserved by Lambda")
                {
                    AwsMessage = "Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys "
                        + "that are currently not supported for modification. Reserved keys used in this request: {value}",
                },
                new Pattern("[a-zA-Z]([a-zA-Z0-9_])+") { Meaning = "a name of two or more letters, digits and underscores that starts with a letter" },
            ],
            Source = "lambda/2015-03-31:EnvironmentVariables",
        }) with
    {
        Source = "lambda/2015-03-31:Environment",
    };
}
