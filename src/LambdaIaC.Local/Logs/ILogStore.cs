namespace LambdaIaC.Local.Logs;

/// <summary>Log events per group and stream, as CloudWatch Logs keeps them.</summary>
internal interface ILogStore : IAsyncDisposable
{
    /// <summary>
    /// Adds an event. The call ends as soon as the event is queued; the store writes in groups, and everything is on disk after
    /// <see cref="FlushAsync"/>. When the queue is full the caller waits: events are never dropped for lack of room.
    /// </summary>
    ValueTask AppendAsync(string group, string stream, LogEvent logEvent);

    /// <summary>The events of a group in order of arrival. Events that were appended before the call are seen.</summary>
    /// <param name="group">The log group, such as <c>/aws/lambda/orders-PlaceOrder</c>.</param>
    /// <param name="stream">One stream; null for all.</param>
    /// <param name="after">Only events with a higher sequence number; 0 for all.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<IReadOnlyList<StoredLogEvent>> ReadAsync(string group, string? stream, long after, int limit, CancellationToken cancellationToken);

    /// <summary>The events of a group in order of arrival: first those that are there, then each new one until the token is cancelled.</summary>
    /// <param name="group">The log group; it need not exist yet.</param>
    /// <param name="stream">One stream; null for all.</param>
    /// <param name="after">Only events with a higher sequence number; 0 for all.</param>
    /// <param name="cancellationToken">Ends the enumeration, without an exception.</param>
    IAsyncEnumerable<StoredLogEvent> FollowAsync(string group, string? stream, long after, CancellationToken cancellationToken);

    /// <summary>The groups that hold events, in ordinal order.</summary>
    Task<IReadOnlyList<string>> ListGroupsAsync(CancellationToken cancellationToken);

    /// <summary>Removes a group with its streams.</summary>
    Task DeleteGroupAsync(string group, CancellationToken cancellationToken);

    /// <summary>Returns when every event that was appended before the call is on disk.</summary>
    Task FlushAsync(CancellationToken cancellationToken);
}

/// <param name="Timestamp">When it was written.</param>
/// <param name="Message">The text, with the line feed that ends it as Lambda stores it.</param>
internal sealed record LogEvent(DateTimeOffset Timestamp, string Message);

/// <param name="Sequence">Grows with every event of the store.</param>
/// <param name="Stream">The log stream.</param>
/// <param name="Event">The event.</param>
internal sealed record StoredLogEvent(long Sequence, string Stream, LogEvent Event);
