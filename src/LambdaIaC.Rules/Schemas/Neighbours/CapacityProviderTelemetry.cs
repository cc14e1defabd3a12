using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>What a capacity provider logs about itself.</summary>
internal static class CapacityProviderTelemetry
{
    public static PropertySchema Schema { get; } = Structure(
        "TelemetryConfig",
        Structure(
            "LoggingConfig",
            Text("SystemLogLevel") with { RuleId = "LIAC1416", Constraints = [new OneOf(["DEBUG", "INFO", "WARN"])], Source = "lambda/2015-03-31:SystemLogLevel" },
            Text("LogGroup") with
            {
                RuleId = "LIAC1417",
                Constraints = [new Length(1, 512), new Pattern(@"[\.\-_/#A-Za-z0-9]+") { Meaning = "made of letters, digits and . - _ / #" }],
                Source = "lambda/2015-03-31:LogGroup",
            }) with
        {
            Source = "lambda/2015-03-31:CapacityProviderLoggingConfig",
        }) with
    {
        Source = "lambda/2015-03-31:CapacityProviderTelemetryConfig",
    };
}
