using System.Text;
using System.Text.Json;

namespace LambdaIaC.Compiler.Documents;

/// <summary>Reads a JSON document into items that know their places.</summary>
internal static class JsonTree
{
    /// <summary>The levels that a document may have. It bounds the stack of everything that walks one.</summary>
    public const int MaximumDepth = 256;

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document, with or without a byte order mark.</param>
    /// <param name="lenient">Whether comments and trailing commas are allowed, as in files that people write.</param>
    /// <returns>The document, or the first mistake in it.</returns>
    public static (JsonItem? Root, JsonProblem? Problem) Read(ReadOnlySpan<byte> utf8, bool lenient)
    {
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
        {
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        }

        var options = new JsonReaderOptions
        {
            MaxDepth = MaximumDepth,
            AllowTrailingCommas = lenient,
            CommentHandling = lenient ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow,
        };
        var parser = new JsonTreeParser(utf8, options);
        try
        {
            return (parser.ReadDocument(), parser.Problem);
        }
        catch (JsonException exception)
        {
            return (null, Malformed(exception));
        }
    }

    /// <summary>The reader's sentence without the position that it repeats at the end.</summary>
    private static JsonProblem Malformed(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var position = new JsonPosition((int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
        return new JsonProblem(position, $"It is not valid JSON: {(end < 0 ? exception.Message : exception.Message[..end])}");
    }
}
