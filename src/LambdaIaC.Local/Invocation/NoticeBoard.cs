using System.Collections.Concurrent;

namespace LambdaIaC.Local.Invocation;

/// <summary>Says each thing once.</summary>
internal sealed class NoticeBoard(Action<string> say)
{
    private readonly ConcurrentDictionary<string, bool> _said = new(StringComparer.Ordinal);

    public void Say(string? notice)
    {
        if (notice is not null && _said.TryAdd(notice, true))
        {
            say(notice);
        }
    }
}
