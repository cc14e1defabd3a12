using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>The log group and the levels that follow from the format: JSON has levels, text has none (recorded).</summary>
internal static class LoggingDefaults
{
    public static MapValue Apply(string functionName, MapValue configuration)
    {
        var logging = configuration["LoggingConfig"] as MapValue ?? MapValue.Empty;
        logging = logging.With("LogGroup", logging["LogGroup"].IsAbsent ? Value.Of($"/aws/lambda/{functionName}") : logging["LogGroup"]);
        logging = logging["LogFormat"] is TextValue { Text: "JSON" }
            ? WithLevel(WithLevel(logging, "ApplicationLogLevel"), "SystemLogLevel")
            : logging.With("ApplicationLogLevel", Value.Absent).With("SystemLogLevel", Value.Absent);
        return configuration.With("LoggingConfig", logging);
    }

    private static MapValue WithLevel(MapValue logging, string name) => logging[name].IsAbsent ? logging.With(name, Value.Of("INFO")) : logging;
}
