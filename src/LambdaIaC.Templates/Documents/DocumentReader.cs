using System.Text;

namespace LambdaIaC.Templates.Documents;

/// <summary>Reads a file as JSON or YAML, whichever it is.</summary>
internal static class DocumentReader
{
    /// <summary>Each repair reads the file again.</summary>
    private const int Repairs = 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Node Read(byte[] bytes)
    {
        var text = Decode(bytes);
        if (text.AsSpan().TrimStart() is not ['{' or '[', ..])
        {
            return Yaml(text);
        }

        try
        {
            return new JsonReader(text).Read();
        }
        catch (UnreadableException) when (InFlowStyle(text) is { } yaml)
        {
            return yaml;
        }
    }

    private static Node Yaml(string text)
    {
        for (var repairs = 0; ; repairs++)
        {
            try
            {
                return new YamlReader(text).Read();
            }
            catch (UnreadableException refusal) when (repairs < Repairs && LooseYaml.Repair(text, refusal) is { } repaired)
            {
                text = repaired;
            }
        }
    }

    /// <summary>YAML may look like JSON up to its first word without quotes; what is neither should be told about as JSON.</summary>
    private static Node? InFlowStyle(string text)
    {
        try
        {
            return new YamlReader(text).Read();
        }
        catch (UnreadableException)
        {
            return null;
        }
    }

    private static string Decode(byte[] bytes)
    {
        try
        {
            var text = new StreamReader(new MemoryStream(bytes), Strict, detectEncodingFromByteOrderMarks: true).ReadToEnd();
            return text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var at ? throw NotText(text, at) : text;
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableException("The file is not text: it has bytes that are not UTF-8.", 1, 1);
        }
    }

    private static UnreadableException NotText(string text, int at) =>
        new("The file is not text: it has a zero byte.", 1 + text.AsSpan(0, at).Count('\n'), at - text.LastIndexOf('\n', at));
}
