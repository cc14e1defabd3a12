using System.Text;

namespace LambdaIaC.DotNetRuntime.Logging;

/// <summary>What <see cref="Console"/> writes, as events of the log: each line, or each text written as a line, is one.</summary>
/// <param name="log">The log.</param>
/// <param name="level">The level of its events.</param>
internal sealed class ConsoleWriter(FunctionLog log, LogLevel level) : TextWriter
{
    private readonly StringBuilder _line = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (value == '\n')
        {
            WriteLine();
        }
        else
        {
            _line.Append(value);
        }
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        for (var end = buffer.IndexOf('\n'); end >= 0; end = buffer.IndexOf('\n'))
        {
            _line.Append(buffer[..end]);
            WriteLine();
            buffer = buffer[(end + 1)..];
        }

        _line.Append(buffer);
    }

    public override void WriteLine(string? value)
    {
        _line.Append(value);
        WriteLine();
    }

    public override void WriteLine(ReadOnlySpan<char> buffer)
    {
        _line.Append(buffer);
        WriteLine();
    }

    public override void WriteLine()
    {
        var text = _line.ToString().TrimEnd('\r');
        _line.Clear();
        log.Write(level, text);
    }

    /// <summary>Writes what was not ended with a line.</summary>
    public override void Flush()
    {
        if (_line.Length > 0)
        {
            WriteLine();
        }
    }
}
