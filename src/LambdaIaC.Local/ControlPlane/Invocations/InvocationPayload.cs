using System.Globalization;
using System.Text;
using System.Text.Json;
using LambdaIaC.Local.ControlPlane.Requests;

namespace LambdaIaC.Local.ControlPlane.Invocations;

/// <summary>What an invocation may carry: JSON in UTF-8, and a client context that is JSON in base64.</summary>
internal static class InvocationPayload
{
    /// <summary>In bytes of base64 (service model).</summary>
    private const int LongestClientContext = 3583;

    /// <summary>What a function gets when nothing was sent.</summary>
    public static ReadOnlyMemory<byte> Empty { get; } = "{}"u8.ToArray();

    /// <summary>Judges a payload in one pass, without building anything from it.</summary>
    public static ApiError? Check(ReadOnlyMemory<byte> payload)
    {
        if (payload.Length == 0)
        {
            return null;
        }

        try
        {
            var reader = new Utf8JsonReader(payload.Span, new JsonReaderOptions { MaxDepth = 1000 });
            while (reader.Read())
            {
                // The reader leaves the bytes of strings to whoever wants their text.
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && !IsUtf8(reader.ValueSpan))
                {
                    return Malformed(InvalidUtf8(payload.Span));
                }
            }

            return null;
        }
        catch (JsonException problem)
        {
            return Malformed(IsUtf8(payload.Span) || StartsWrong(payload.Span) ? Describe(payload.Span, problem) : InvalidUtf8(payload.Span));
        }
    }

    /// <summary>The client context as JSON text; empty when there is none.</summary>
    public static Answer<string> ReadClientContext(string? base64)
    {
        if (base64 is null)
        {
            return "";
        }

        var bytes = new byte[base64.Length];
        if (base64.Length > LongestClientContext || !Convert.TryFromBase64String(base64, bytes, out var length))
        {
            return ApiError.InvalidContent("Client context must be a valid Base64-encoded JSON object.");
        }

        return Check(bytes.AsMemory(0, length)) is null
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : ApiError.InvalidContent("Client context must be a valid Base64-encoded JSON object.");
    }

    private static ApiError Malformed(string problem) =>
        ApiError.InvalidContent($"Could not parse request body into json: Could not parse payload into json: {problem}");

    private static bool IsUtf8(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    /// <summary>Whether the first byte cannot start a value: then that is the problem, whatever follows (recorded).</summary>
    private static bool StartsWrong(ReadOnlySpan<byte> bytes) => bytes[0] is not ((byte)'{' or (byte)'[' or (byte)'"' or (byte)'-' or (byte)'t' or (byte)'f' or (byte)'n' or (byte)' ')
        && !char.IsAsciiDigit((char)bytes[0]);

    private static string Describe(ReadOnlySpan<byte> payload, JsonException problem)
    {
        if (!StartsWrong(payload))
        {
            return JsonProblem.Describe(problem);
        }

        var first = payload[0];
        var shown = first is < 0x20 or > 0x7E ? $"(CTRL-CHAR, code {first})" : $"'{(char)first}' (code {first})";
        return $"Unexpected character ({shown}): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false'){JsonProblem.At(1, 1)}";
    }

    private static string InvalidUtf8(ReadOnlySpan<byte> bytes)
    {
        var valid = 0;
        while (valid < bytes.Length && Rune.DecodeFromUtf8(bytes[valid..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            valid += length;
        }

        // The parser of AWS names the column behind the byte.
        var line = bytes[..valid].Count((byte)'\n') + 1;
        var column = valid - (bytes[..valid].LastIndexOf((byte)'\n') + 1) + 2;
        return string.Create(CultureInfo.InvariantCulture, $"Invalid UTF-8 start byte 0x{bytes[valid]:x2}{JsonProblem.At(line, column)}");
    }
}
