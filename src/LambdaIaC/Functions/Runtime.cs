namespace LambdaIaC;

/// <summary>A Lambda runtime. Dates and architectures of each are in LambdaIaC.Rules; one that is not known there is a warning, not an error.</summary>
/// <param name="Value">The identifier as AWS writes it, such as <c>dotnet10</c>.</param>
/// <remarks>Source: AWS Lambda Developer Guide, "Lambda runtimes".</remarks>
public sealed record Runtime(string Value) : OpenEnum(Value)
{
    /// <summary>.NET 10 on Amazon Linux 2023.</summary>
    public static Runtime DotNet10 { get; } = new("dotnet10");

    /// <summary>.NET 8 on Amazon Linux 2023.</summary>
    public static Runtime DotNet8 { get; } = new("dotnet8");

    /// <summary>Java 8 on Amazon Linux 2.</summary>
    public static Runtime Java8Al2 { get; } = new("java8.al2");

    /// <summary>Java 8 on Amazon Linux 2023.</summary>
    public static Runtime Java8Al2023 { get; } = new("java8.al2023");

    /// <summary>Java 11 on Amazon Linux 2.</summary>
    public static Runtime Java11 { get; } = new("java11");

    /// <summary>Java 11 on Amazon Linux 2023.</summary>
    public static Runtime Java11Al2023 { get; } = new("java11.al2023");

    /// <summary>Java 17 on Amazon Linux 2.</summary>
    public static Runtime Java17 { get; } = new("java17");

    /// <summary>Java 17 on Amazon Linux 2023.</summary>
    public static Runtime Java17Al2023 { get; } = new("java17.al2023");

    /// <summary>Java 21 on Amazon Linux 2023.</summary>
    public static Runtime Java21 { get; } = new("java21");

    /// <summary>Java 25 on Amazon Linux 2023.</summary>
    public static Runtime Java25 { get; } = new("java25");

    /// <summary>Node.js 20 on Amazon Linux 2023.</summary>
    public static Runtime NodeJs20 { get; } = new("nodejs20.x");

    /// <summary>Node.js 22 on Amazon Linux 2023.</summary>
    public static Runtime NodeJs22 { get; } = new("nodejs22.x");

    /// <summary>Node.js 24 on Amazon Linux 2023.</summary>
    public static Runtime NodeJs24 { get; } = new("nodejs24.x");

    /// <summary>Node.js 26 on Amazon Linux 2023.</summary>
    public static Runtime NodeJs26 { get; } = new("nodejs26.x");

    /// <summary>Python 3.11 on Amazon Linux 2.</summary>
    public static Runtime Python311 { get; } = new("python3.11");

    /// <summary>Python 3.12 on Amazon Linux 2023.</summary>
    public static Runtime Python312 { get; } = new("python3.12");

    /// <summary>Python 3.13 on Amazon Linux 2023.</summary>
    public static Runtime Python313 { get; } = new("python3.13");

    /// <summary>Python 3.14 on Amazon Linux 2023.</summary>
    public static Runtime Python314 { get; } = new("python3.14");

    /// <summary>Python 3.15 on Amazon Linux 2023.</summary>
    public static Runtime Python315 { get; } = new("python3.15");

    /// <summary>Ruby 3.3 on Amazon Linux 2023.</summary>
    public static Runtime Ruby33 { get; } = new("ruby3.3");

    /// <summary>Ruby 3.4 on Amazon Linux 2023.</summary>
    public static Runtime Ruby34 { get; } = new("ruby3.4");

    /// <summary>Ruby 4.0 on Amazon Linux 2023.</summary>
    public static Runtime Ruby40 { get; } = new("ruby4.0");

    /// <summary>A custom runtime (an executable called <c>bootstrap</c>) on Amazon Linux 2.</summary>
    public static Runtime ProvidedAl2 { get; } = new("provided.al2");

    /// <summary>A custom runtime (an executable called <c>bootstrap</c>) on Amazon Linux 2023.</summary>
    public static Runtime ProvidedAl2023 { get; } = new("provided.al2023");

    /// <summary>A runtime that this library does not know yet.</summary>
    /// <param name="identifier">The identifier as AWS writes it.</param>
    /// <returns>The runtime.</returns>
    public static Runtime Custom(string identifier) => new(identifier);
}
