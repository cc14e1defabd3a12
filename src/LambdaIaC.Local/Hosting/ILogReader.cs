using LambdaIaC.Local.Logs;

namespace LambdaIaC.Local.Hosting;

/// <summary>Reads logs, wherever the service is.</summary>
internal interface ILogReader
{
    /// <inheritdoc cref="ILogStore.ReadAsync" />
    Task<IReadOnlyList<StoredLogEvent>> ReadAsync(string group, string? stream, long after, int limit, CancellationToken cancellationToken);

    /// <inheritdoc cref="ILogStore.FollowAsync" />
    IAsyncEnumerable<StoredLogEvent> FollowAsync(string group, string? stream, long after, CancellationToken cancellationToken);

    /// <inheritdoc cref="ILogStore.ListGroupsAsync" />
    Task<IReadOnlyList<string>> ListGroupsAsync(CancellationToken cancellationToken);
}
