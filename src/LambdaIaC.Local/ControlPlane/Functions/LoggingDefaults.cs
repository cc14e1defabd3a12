using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>The log group and the levels that follow from the format: JSON has levels, text has none (recorded).</summary>
internal static class LoggingDefaults
{
    private static readonly string[] Levels = ["ApplicationLogLevel", "SystemLogLevel"];

    public static MapValue Apply(string functionName, MapValue configuration)
    {
        var logging = configuration["LoggingConfig"] as MapValue ?? MapValue.Empty;
        logging = logging.With("LogGroup", logging["LogGroup"].IsAbsent ? Value.Of($"/aws/lambda/{functionName}") : logging["LogGroup"]);
        if (IsJson(logging))
        {
            logging = Levels.Aggregate(logging, static (map, level) => map[level].IsAbsent ? map.With(level, Value.Of("INFO")) : map);
        }

        return configuration.With("LoggingConfig", logging);
    }

    /// <summary>What an update makes of the stored settings: a change to text drops the levels that were there, not those that it brings.</summary>
    public static MapValue Merge(MapValue stored, MapValue wanted)
    {
        var merged = new MapValue(stored.Entries.Concat(wanted.Entries));
        return IsJson(merged) ? merged : Levels.Aggregate(merged, (map, level) => map.With(level, wanted[level]));
    }

    private static bool IsJson(MapValue logging) => logging["LogFormat"].Text() == "JSON";
}
