namespace LambdaIaC;

/// <summary>A method that browsers may use from another origin.</summary>
/// <param name="Value">The word as AWS spells it.</param>
/// <remarks>Source: CreateFunctionUrlConfig, <c>Cors.AllowMethods</c>.</remarks>
public sealed record CorsMethod(string Value) : OpenEnum(Value)
{
    /// <summary>GET.</summary>
    public static CorsMethod Get { get; } = new("GET");

    /// <summary>PUT.</summary>
    public static CorsMethod Put { get; } = new("PUT");

    /// <summary>HEAD.</summary>
    public static CorsMethod Head { get; } = new("HEAD");

    /// <summary>POST.</summary>
    public static CorsMethod Post { get; } = new("POST");

    /// <summary>PATCH.</summary>
    public static CorsMethod Patch { get; } = new("PATCH");

    /// <summary>DELETE.</summary>
    public static CorsMethod Delete { get; } = new("DELETE");

    /// <summary>Every method.</summary>
    public static CorsMethod Any { get; } = new("*");
}
