using System.Text;

namespace LambdaIaC.Local.Logs;

/// <summary>The last 4 KB of an invocation's log, for <c>X-Amz-Log-Type: Tail</c>.</summary>
internal sealed class LogTail
{
    private const int Size = 4096;

    private readonly Queue<byte[]> _messages = new();
    private int _length;

    public void Add(string message)
    {
        var bytes = Encoding.UTF8.GetBytes(message);
        _messages.Enqueue(bytes);
        _length += bytes.Length;
        while (_length - _messages.Peek().Length >= Size)
        {
            _length -= _messages.Dequeue().Length;
        }
    }

    /// <summary>The text, cut at the front; never in the middle of a character.</summary>
    public override string ToString()
    {
        var all = _messages.SelectMany(message => message).ToArray();
        var from = Math.Max(0, all.Length - Size);
        while (from < all.Length && (all[from] & 0xc0) == 0x80)
        {
            from++;
        }

        return Encoding.UTF8.GetString(all.AsSpan(from));
    }
}
