namespace Orders.Functions;

/// <summary>
/// What Lambda tells a handler about the invocation. It has the shape of the interface in Amazon.Lambda.Core: with that package, use that one.
/// </summary>
public interface ILambdaContext
{
    /// <summary>The id of the invocation.</summary>
    string AwsRequestId { get; }

    /// <summary>The name of the function.</summary>
    string FunctionName { get; }

    /// <summary>The time that is left until the timeout.</summary>
    TimeSpan RemainingTime { get; }
}
