using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane;

/// <summary>Builds documents of answers: members that are absent are left out.</summary>
internal static class Document
{
    public static MapValue Of(params ReadOnlySpan<(string Name, Value Value)> members)
    {
        var entries = new List<KeyValuePair<string, Value>>(members.Length);
        foreach (var (name, value) in members)
        {
            if (!value.IsAbsent)
            {
                entries.Add(new KeyValuePair<string, Value>(name, value));
            }
        }

        return new MapValue(entries);
    }

    public static Value List(IEnumerable<Value> items) => new ListValue([.. items]);

    public static Value Map(IEnumerable<KeyValuePair<string, string>> entries) =>
        new MapValue(entries.Select(static entry => new KeyValuePair<string, Value>(entry.Key, Value.Of(entry.Value))));

    /// <summary>A point in time as most members have it: ISO 8601 with milliseconds and <c>+0000</c>.</summary>
    public static Value Timestamp(DateTimeOffset time) =>
        Value.Of(time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'+0000'", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A point in time as a few members have it: seconds since 1970 with a fraction.</summary>
    public static Value EpochSeconds(DateTimeOffset time) => Value.Of(time.ToUnixTimeMilliseconds() / 1000.0);
}
