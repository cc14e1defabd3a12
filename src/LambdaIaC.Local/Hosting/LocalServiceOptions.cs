using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.Invocation;
using LambdaIaC.Local.Logs;

namespace LambdaIaC.Local.Hosting;

/// <summary>How the local service is hosted.</summary>
internal sealed record LocalServiceOptions
{
    /// <summary>Where everything is kept; made when it does not exist.</summary>
    public required string StateDirectory { get; init; }

    /// <summary>The port of the HTTP entrance on the loopback interface; 0 takes a free one, null has none.</summary>
    public int? Port { get; init; }

    /// <summary>What others are told that this process does, such as <c>serve</c>.</summary>
    public string Command { get; init; } = "serve";

    public ServiceSettings Settings { get; init; } = new();

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Gets one line for a person when something local differs from AWS.</summary>
    public Action<string> Notice { get; init; } = static _ => { };

    /// <summary>Opens the logs.</summary>
    public Func<LocalServiceOptions, ILogStore> OpenLogs { get; init; } =
        static options => new SqliteLogStore(Path.Combine(options.StateDirectory, "logs.db"), options.Notice);

    /// <summary>Makes what runs functions. It may log until it is disposed.</summary>
    public Func<LocalServiceOptions, ILogStore, IFunctionInvoker> CreateInvoker { get; init; } = static (options, logs) => new FunctionInvoker(
        new FunctionInvokerOptions { StateDirectory = options.StateDirectory, TimeProvider = options.Time, Notice = options.Notice },
        logs);
}
