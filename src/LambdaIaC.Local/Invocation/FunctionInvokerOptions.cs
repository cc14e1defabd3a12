namespace LambdaIaC.Local.Invocation;

/// <summary>Where and how functions are run.</summary>
internal sealed record FunctionInvokerOptions
{
    /// <summary>The state directory: merged layers and the list of running processes are kept in it. One owner at a time.</summary>
    public required string StateDirectory { get; init; }

    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How long an idle environment is kept. AWS gives no number; some minutes are usual.</summary>
    public TimeSpan IdleLifetime { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long the init phase may take before it is run again inside the first invocation.</summary>
    /// <remarks>Source: AWS Lambda Developer Guide, "Understanding the Lambda execution environment lifecycle": 10 seconds.</remarks>
    public TimeSpan InitLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether to start processes only by what every operating system has; always so except on Linux.</summary>
    public bool PortableProcesses { get; init; } = !OperatingSystem.IsLinux();

    /// <summary>
    /// Gets one line for a person when something local differs from AWS: another interpreter version, an interpreter that is missing,
    /// logs that cannot be written. Each line is given once per function.
    /// </summary>
    public Action<string> Notice { get; init; } = static _ => { };
}
