using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Lambda can sort lines by level only when they are JSON. Text is the default, except on managed instances.</summary>
internal sealed class LogLevelFormatRule : ResourceRule
{
    private static readonly string[] Levels = ["ApplicationLogLevel", "SystemLogLevel"];

    public override RuleInfo Info { get; } = new(
        "LIAC2005",
        "ApplicationLogLevel and SystemLogLevel need LogFormat JSON",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_LoggingConfig.html")
    {
        Covers = [172, 173],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (resource.Properties["LoggingConfig"] is not MapValue logging || !IsText(logging["LogFormat"], resource))
        {
            return [];
        }

        return
            from name in Levels
            where logging[name].IsKnown
            select Report(
                resource,
                $"LoggingConfig.{name}",
                $"LoggingConfig.{name} of Function '{resource.Name}' is '{logging[name]}', but LogFormat is Text; levels need LogFormat JSON.") with
            {
                Value = logging[name].ToString(),
                Repair = Repair.Set("LoggingConfig.LogFormat", Value.Of("JSON")),
                AwsMessage = "LogLevel is not supported when LogFormat is set to \"Text\". Remove LogLevel from your request or change the LogFormat to \"JSON\" and try again.",
            };
    }

    private static bool IsText(Value format, IResourceView resource) =>
        format is TextValue { Text: "Text" } || (format.IsAbsent && resource.Properties["CapacityProviderConfig"].IsAbsent);
}
