namespace LambdaIaC;

/// <summary>What to run instead of a container image's own entry point.</summary>
/// <remarks>Source: <c>AWS::Lambda::Function ImageConfig</c>.</remarks>
public sealed record ImageConfig : ConfigurationBlock
{
    /// <summary>The executable with its first arguments, instead of the image's <c>ENTRYPOINT</c>.</summary>
    /// <value>At most 1,500 words. The default is the image's own.</value>
    public IReadOnlyList<string>? EntryPoint { get; init; }

    /// <summary>The arguments, instead of the image's <c>CMD</c>.</summary>
    /// <value>At most 1,500 words. The default is the image's own.</value>
    public IReadOnlyList<string>? Command { get; init; }

    /// <summary>The working directory, instead of the image's <c>WORKDIR</c>.</summary>
    /// <value>At most 1,000 characters. The default is the image's own.</value>
    public string? WorkingDirectory { get; init; }
}
