using System.Runtime.CompilerServices;
using LambdaIaC.Local.Invocation;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>
/// What is needed to run a version, made once per record. A change replaces the record, so what was made for the old one is never found again:
/// a warm invocation takes no lock and touches no disk.
/// </summary>
internal sealed class FunctionTargets(LambdaService service)
{
    private readonly ConditionalWeakTable<VersionRecord, FunctionVersion> _targets = [];
    private readonly Lock _choosing = new();
    private readonly Random _random = service.Settings.RoutingSeed is { } seed ? new Random(seed) : new Random();

    /// <summary>The target of a version.</summary>
    public FunctionVersion Of(string functionName, VersionRecord version) =>
        _targets.TryGetValue(version, out var target) ? target : _targets.GetValue(version, record => Create(functionName, record));

    /// <summary>The version that an invocation gets: an alias with weights sends some to its second one.</summary>
    public bool TryChoose(FunctionRecord function, string? qualifier, out VersionRecord version)
    {
        if (qualifier is not null && function.Aliases.TryGetValue(qualifier, out var alias) && alias.Weights.Count > 0)
        {
            var (second, weight) = alias.Weights.Single();
            qualifier = Draw() < weight ? second : alias.FunctionVersion;
        }

        var found = function.TryFindVersion(qualifier, out var chosen);
        version = chosen ?? function.Latest;
        return found;
    }

    private double Draw()
    {
        lock (_choosing)
        {
            return _random.NextDouble();
        }
    }

    private FunctionVersion Create(string functionName, VersionRecord version)
    {
        var configuration = new ConfigurationView(version.Configuration);
        return new FunctionVersion
        {
            FunctionName = functionName,
            Version = version.Version,
            Revision = version.EnvironmentRevision,
            Runtime = configuration.Text("Runtime") ?? "",
            Handler = configuration.Text("Handler") ?? "",
            Timeout = TimeSpan.FromSeconds(configuration.Integer("Timeout")),
            MemorySize = (int)configuration.Integer("MemorySize"),
            EphemeralStorageSize = (int)configuration.Integer("EphemeralStorage", "Size"),
            Environment = configuration.Environment,
            CodeDirectory = service.Code.DirectoryOf(version.Code),
            LayerDirectories = [.. version.Layers.Select(layer => service.LayerContents.DirectoryOf(layer.Content))],
            LogGroup = configuration.Text("LoggingConfig", "LogGroup") ?? $"/aws/lambda/{functionName}",
            LogFormat = configuration.Text("LoggingConfig", "LogFormat") ?? "Text",
            ApplicationLogLevel = configuration.Text("LoggingConfig", "ApplicationLogLevel"),
            SystemLogLevel = configuration.Text("LoggingConfig", "SystemLogLevel"),
            TracingMode = configuration.Text("TracingConfig", "Mode") ?? "PassThrough",
            Architecture = version.Configuration["Architectures"] is ListValue { Items: [TextValue architecture] } ? architecture.Text : "x86_64",
            Region = service.Scope.Region,
            AccountId = service.Scope.AccountId,
        };
    }

    /// <summary>Reads the configuration of a version; defaults were filled in when it was created.</summary>
    private readonly struct ConfigurationView(MapValue configuration)
    {
        public IReadOnlyDictionary<string, string> Environment => At("Environment", "Variables") is MapValue variables
            ? variables.Entries.ToDictionary(static entry => entry.Key, static entry => entry.Value.ToString() ?? "", StringComparer.Ordinal)
            : new Dictionary<string, string>();

        public string? Text(params ReadOnlySpan<string> path) => At(path) is TextValue text ? text.Text : null;

        public long Integer(params ReadOnlySpan<string> path) => At(path) is IntegerValue integer
            ? integer.Number
            : throw new InvalidOperationException($"The configuration of a version has no {path[0]}.");

        private Value At(params ReadOnlySpan<string> path)
        {
            Value current = configuration;
            foreach (var name in path)
            {
                current = current is MapValue map ? map[name] : Value.Absent;
            }

            return current;
        }
    }
}
