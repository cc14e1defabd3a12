using LambdaIaC.Rules.Values;

namespace LambdaIaC;

/// <summary>A length of time in whole seconds, as AWS counts it.</summary>
public readonly record struct Duration : IValueSource, IComparable<Duration>
{
    private Duration(long totalSeconds) => TotalSeconds = totalSeconds;

    /// <summary>The length in seconds.</summary>
    public long TotalSeconds { get; }

    /// <summary>A number of seconds.</summary>
    /// <param name="value">The seconds.</param>
    /// <returns>The duration.</returns>
    public static Duration Seconds(long value) => new(value);

    /// <summary>A number of minutes.</summary>
    /// <param name="value">The minutes.</param>
    /// <returns>The duration.</returns>
    public static Duration Minutes(long value) => new(checked(value * 60));

    /// <summary>A number of hours.</summary>
    /// <param name="value">The hours.</param>
    /// <returns>The duration.</returns>
    public static Duration Hours(long value) => new(checked(value * 3600));

    /// <summary>A number of days.</summary>
    /// <param name="value">The days.</param>
    /// <returns>The duration.</returns>
    public static Duration Days(long value) => new(checked(value * 86400));

    /// <summary>Compares two durations.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the first is shorter.</returns>
    public static bool operator <(Duration left, Duration right) => left.TotalSeconds < right.TotalSeconds;

    /// <summary>Compares two durations.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the first is longer.</returns>
    public static bool operator >(Duration left, Duration right) => left.TotalSeconds > right.TotalSeconds;

    /// <summary>Compares two durations.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the first is not longer.</returns>
    public static bool operator <=(Duration left, Duration right) => left.TotalSeconds <= right.TotalSeconds;

    /// <summary>Compares two durations.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether the first is not shorter.</returns>
    public static bool operator >=(Duration left, Duration right) => left.TotalSeconds >= right.TotalSeconds;

    /// <inheritdoc />
    public int CompareTo(Duration other) => TotalSeconds.CompareTo(other.TotalSeconds);

    Value IValueSource.ToValue() => Value.Of(TotalSeconds);
}
