using System.Text.Encodings.Web;
using System.Text.Json;

namespace LambdaIaC.DotNetRuntime.Errors;

/// <summary>An exception as AWS's .NET runtime reports it: type, message, stack trace and causes.</summary>
internal static class ErrorDocument
{
    // AWS cuts documents at 256 KB; nested causes are what makes them grow.
    private const int DeepestCause = 16;
    private const string HostFrames = "at LambdaIaC.DotNetRuntime.";

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(Exception exception)
    {
        using var document = new MemoryStream();
        using (var writer = new Utf8JsonWriter(document, s_options))
        {
            Write(writer, exception, depth: 0);
        }

        return document.ToArray();
    }

    /// <summary>The error type: the name of the exception's class without its namespace.</summary>
    public static string TypeOf(Exception exception) => exception.GetType().Name;

    private static void Write(Utf8JsonWriter writer, Exception exception, int depth)
    {
        writer.WriteStartObject();
        writer.WriteString("errorType"u8, TypeOf(exception));
        writer.WriteString("errorMessage"u8, exception.Message);
        WriteStackTrace(writer, exception);
        if (exception.InnerException is { } inner && depth < DeepestCause)
        {
            writer.WritePropertyName("cause"u8);
            Write(writer, inner, depth + 1);
        }

        if (exception is AggregateException aggregate && depth < DeepestCause)
        {
            writer.WriteStartArray("causes"u8);
            foreach (var cause in aggregate.InnerExceptions)
            {
                Write(writer, cause, depth + 1);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteStackTrace(Utf8JsonWriter writer, Exception exception)
    {
        if (exception.StackTrace is not { Length: > 0 } trace)
        {
            return;
        }

        writer.WriteStartArray("stackTrace"u8);
        foreach (var line in FramesOfTheFunction(trace))
        {
            writer.WriteStringValue(line);
        }

        writer.WriteEndArray();
    }

    /// <summary>Ends where the function was called: what is below are frames of this program.</summary>
    private static List<string> FramesOfTheFunction(string trace)
    {
        var frames = new List<string>();
        foreach (var line in trace.Split('\n'))
        {
            var frame = line.Trim();
            if (frame.StartsWith(HostFrames, StringComparison.Ordinal))
            {
                break;
            }

            frames.Add(frame);
        }

        while (frames.Count > 0 && IsOfReflection(frames[^1]))
        {
            frames.RemoveAt(frames.Count - 1);
        }

        return frames;
    }

    private static bool IsOfReflection(string frame) =>
        frame.StartsWith("at System.Reflection.", StringComparison.Ordinal)
        || frame.StartsWith("at System.RuntimeMethodHandle.", StringComparison.Ordinal)
        || frame.StartsWith("at System.RuntimeType.", StringComparison.Ordinal)
        || frame.StartsWith("at System.Activator.", StringComparison.Ordinal)
        || frame.StartsWith("at InvokeStub_", StringComparison.Ordinal);
}
