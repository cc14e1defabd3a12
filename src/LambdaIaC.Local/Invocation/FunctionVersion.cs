namespace LambdaIaC.Local.Invocation;

/// <summary>Everything that is needed to run one version of a function: a snapshot that never changes.</summary>
internal sealed record FunctionVersion
{
    /// <summary>The name, such as <c>orders-PlaceOrder</c>.</summary>
    public required string FunctionName { get; init; }

    /// <summary><c>$LATEST</c> or a number.</summary>
    public required string Version { get; init; }

    /// <summary>Changes with the code or the configuration: environments of another revision are not reused.</summary>
    public required string Revision { get; init; }

    /// <summary>The runtime identifier, such as <c>nodejs22.x</c>.</summary>
    public required string Runtime { get; init; }

    public required string Handler { get; init; }

    public required TimeSpan Timeout { get; init; }

    /// <summary>In MiB.</summary>
    public required int MemorySize { get; init; }

    /// <summary>The size of <c>/tmp</c> in MiB.</summary>
    public required int EphemeralStorageSize { get; init; }

    /// <summary>The customer's variables.</summary>
    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    /// <summary>The unpacked code; nobody writes into it.</summary>
    public required string CodeDirectory { get; init; }

    /// <summary>The unpacked layers in the order in which they are merged: a later one covers an earlier one.</summary>
    public required IReadOnlyList<string> LayerDirectories { get; init; }

    public required string LogGroup { get; init; }

    /// <summary><c>Text</c> or <c>JSON</c>.</summary>
    public string LogFormat { get; init; } = "Text";

    public string? ApplicationLogLevel { get; init; }

    public string? SystemLogLevel { get; init; }

    /// <summary><c>Active</c> or <c>PassThrough</c>.</summary>
    public string TracingMode { get; init; } = "PassThrough";

    /// <summary><c>x86_64</c> or <c>arm64</c>.</summary>
    public string Architecture { get; init; } = "x86_64";

    public required string Region { get; init; }

    public required string AccountId { get; init; }
}
