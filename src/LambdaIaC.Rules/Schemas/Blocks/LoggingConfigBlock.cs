using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>The format, the levels and the log group of a function's logs. Levels need the format JSON.</summary>
internal static class LoggingConfigBlock
{
    public static PropertySchema Schema { get; } = Structure(
        "LoggingConfig",
        Text("LogFormat") with
        {
            RuleId = "LIAC1035",
            Default = "Text",
            Constraints = [new OneOf(["JSON", "Text"])],
            Source = "lambda/2015-03-31:LogFormat",
        },
        Text("ApplicationLogLevel") with
        {
            RuleId = "LIAC1036",
            Covers = [174],
            Constraints = [new OneOf(["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"])],
            Source = "lambda/2015-03-31:ApplicationLogLevel",
        },
        Text("SystemLogLevel") with
        {
            RuleId = "LIAC1037",
            Covers = [174],
            Constraints = [new OneOf(["DEBUG", "INFO", "WARN"])],
            Source = "lambda/2015-03-31:SystemLogLevel",
        },
        Text("LogGroup") with
        {
            RuleId = "LIAC1038",
            Covers = [175],
            Default = "/aws/lambda/<FunctionName>",
            Constraints = [new Length(1, 512), new Pattern(@"[\.\-_/#A-Za-z0-9]+") { Meaning = "made of letters, digits and . - _ / #" }],
            Source = "lambda/2015-03-31:LogGroup",
        }) with
    {
        Source = "lambda/2015-03-31:LoggingConfig",
    };
}
