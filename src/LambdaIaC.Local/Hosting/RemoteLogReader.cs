using System.Globalization;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using LambdaIaC.Local.Logs;

namespace LambdaIaC.Local.Hosting;

/// <summary>The logs of a service in another process.</summary>
internal sealed class RemoteLogReader(HttpClient http) : ILogReader
{
    public async Task<IReadOnlyList<StoredLogEvent>> ReadAsync(string group, string? stream, long after, int limit, CancellationToken cancellationToken) =>
        await http.GetFromJsonAsync<List<StoredLogEvent>>($"{Address("logs", group, stream, after)}&limit={limit.ToString(CultureInfo.InvariantCulture)}", cancellationToken) ?? [];

    public async IAsyncEnumerable<StoredLogEvent> FollowAsync(string group, string? stream, long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var lines = await http.GetStreamAsync(Address("logs/follow", group, stream, after), cancellationToken);
        using var reader = new StreamReader(lines);
        while (await NextAsync(reader, cancellationToken) is { } line)
        {
            if (JsonSerializer.Deserialize<StoredLogEvent>(line) is { } logEvent)
            {
                yield return logEvent;
            }
        }
    }

    public async Task<IReadOnlyList<string>> ListGroupsAsync(CancellationToken cancellationToken) =>
        await http.GetFromJsonAsync<List<string>>($"{ToolEntrance.Prefix}/log-groups", cancellationToken) ?? [];

    /// <summary>The next line; null at the end, which is also when the caller has had enough.</summary>
    private static async Task<string?> NextAsync(StreamReader reader, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadLineAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static string Address(string path, string group, string? stream, long after) => string.Create(
        CultureInfo.InvariantCulture,
        $"{ToolEntrance.Prefix}/{path}?group={Uri.EscapeDataString(group)}&stream={Uri.EscapeDataString(stream ?? "")}&after={after}");
}
