namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>How a function is called, which decides who retries and where failures go.</summary>
internal enum InvocationKind
{
    /// <summary>The caller waits for the answer, and learns of a failure: a function URL, API Gateway, a load balancer.</summary>
    Synchronous,

    /// <summary>Lambda queues the event, retries it, and hands it to a dead-letter target or a destination when it fails for good: S3, SNS, EventBridge.</summary>
    Asynchronous,

    /// <summary>Lambda reads a queue or a stream; the event source mapping decides what becomes of a failure.</summary>
    Polled,
}
