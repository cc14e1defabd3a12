namespace LambdaIaC;

/// <summary>What browsers may do with a function URL from other origins.</summary>
/// <remarks>Source: <c>AWS::Lambda::Url Cors</c>.</remarks>
public sealed record Cors : ConfigurationBlock
{
    /// <summary>Whether cookies and other credentials may be sent.</summary>
    /// <value>The default is false.</value>
    public bool? AllowCredentials { get; init; }

    /// <summary>The headers that a request may carry.</summary>
    /// <value>At most 100 of at most 1,024 characters; <c>*</c> for all.</value>
    public IReadOnlyList<string>? AllowHeaders { get; init; }

    /// <summary>The methods that a request may use.</summary>
    /// <value>At most 6.</value>
    public IReadOnlyList<CorsMethod>? AllowMethods { get; init; }

    /// <summary>The origins that may call.</summary>
    /// <value>At most 100 of at most 253 characters, such as <c>https://shop.example</c>; <c>*</c> for all.</value>
    public IReadOnlyList<Text>? AllowOrigins { get; init; }

    /// <summary>The headers of a response that scripts may read.</summary>
    /// <value>At most 100 of at most 1,024 characters; <c>*</c> for all.</value>
    public IReadOnlyList<string>? ExposeHeaders { get; init; }

    /// <summary>How long a browser may remember the answer.</summary>
    /// <value>0 to 86,400 seconds. The default is 0.</value>
    public Duration? MaxAge { get; init; }
}
