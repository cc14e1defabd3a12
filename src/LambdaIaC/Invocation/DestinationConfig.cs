namespace LambdaIaC;

/// <summary>Where the record of an asynchronous event goes when it is done.</summary>
/// <remarks>Source: <c>AWS::Lambda::EventInvokeConfig DestinationConfig</c>.</remarks>
public sealed record DestinationConfig : ConfigurationBlock
{
    /// <summary>The destination of events that succeeded.</summary>
    /// <value>The default is none.</value>
    public OnSuccess? OnSuccess { get; init; }

    /// <summary>The destination of events that failed every time or became too old.</summary>
    /// <value>The default is none.</value>
    public OnFailure? OnFailure { get; init; }
}
