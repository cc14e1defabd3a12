using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LambdaIaC.DotNetRuntime.Logging;

/// <summary>One JSON object per event, as functions with the log format JSON write.</summary>
internal sealed class JsonLogFormat : ILogFormat
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Format(LogEvent logEvent)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, s_options))
        {
            writer.WriteStartObject();
            writer.WriteString("timestamp"u8, logEvent.Timestamp);
            writer.WriteString("level"u8, logEvent.Level.ToString());
            if (logEvent.RequestId.Length > 0)
            {
                writer.WriteString("requestId"u8, logEvent.RequestId);
            }

            writer.WriteString("message"u8, logEvent.Message.Text);
            WriteValues(writer, logEvent.Message);
            WriteException(writer, logEvent.Exception);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteValues(Utf8JsonWriter writer, MessageTemplate message)
    {
        foreach (var (name, value) in message.Values)
        {
            switch (value)
            {
                case null:
                    break;
                case bool flag:
                    writer.WriteBoolean(name, flag);
                    break;
                case int or long or short or byte:
                    writer.WriteNumber(name, Convert.ToInt64(value, CultureInfo.InvariantCulture));
                    break;
                case decimal number:
                    writer.WriteNumber(name, number);
                    break;
                case double number when double.IsFinite(number):
                    writer.WriteNumber(name, number);
                    break;
                default:
                    writer.WriteString(name, Convert.ToString(value, CultureInfo.InvariantCulture));
                    break;
            }
        }
    }

    private static void WriteException(Utf8JsonWriter writer, Exception? exception)
    {
        if (exception is null)
        {
            return;
        }

        writer.WriteString("errorType"u8, exception.GetType().FullName);
        writer.WriteString("errorMessage"u8, exception.Message);
        writer.WriteStartArray("stackTrace"u8);
        foreach (var line in exception.ToString().Split('\n'))
        {
            writer.WriteStringValue(line.Trim());
        }

        writer.WriteEndArray();
    }
}
