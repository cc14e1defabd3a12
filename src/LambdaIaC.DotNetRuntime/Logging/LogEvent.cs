namespace LambdaIaC.DotNetRuntime.Logging;

/// <param name="Time">When it was written.</param>
/// <param name="RequestId">The request that is being handled; empty outside of one.</param>
/// <param name="Level">How much it weighs.</param>
/// <param name="Message">The text and its named values.</param>
/// <param name="Exception">What it is about; null when it is about none.</param>
internal sealed record LogEvent(DateTimeOffset Time, string RequestId, LogLevel Level, MessageTemplate Message, Exception? Exception)
{
    /// <summary>The time as Lambda writes it.</summary>
    public string Timestamp => Time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
