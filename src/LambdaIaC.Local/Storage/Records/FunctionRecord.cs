using System.Collections.Immutable;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Storage.Records;

/// <summary>A function with everything that lives and dies with it. It is stored as a whole, so each change of it is atomic.</summary>
internal sealed record FunctionRecord
{
    public required string Name { get; init; }

    /// <summary><c>$LATEST</c>.</summary>
    public required VersionRecord Latest { get; init; }

    /// <summary>The published versions by number.</summary>
    public ImmutableDictionary<string, VersionRecord> Versions { get; init; } = ImmutableDictionary<string, VersionRecord>.Empty;

    /// <summary>The highest number ever published: numbers of deleted versions do not come back.</summary>
    public int LastVersion { get; init; }

    public ImmutableDictionary<string, AliasRecord> Aliases { get; init; } = ImmutableDictionary<string, AliasRecord>.Empty;

    /// <summary>The statements of the resource policies by version or alias; the function's own is under the empty name.</summary>
    public ImmutableDictionary<string, ImmutableList<MapValue>> Policies { get; init; } = ImmutableDictionary<string, ImmutableList<MapValue>>.Empty;

    /// <summary>Asynchronous invocation by version or alias, <c>$LATEST</c> included.</summary>
    public ImmutableDictionary<string, SettingsRecord> EventInvokeConfigs { get; init; } = ImmutableDictionary<string, SettingsRecord>.Empty;

    /// <summary>Function URLs by alias; the function's own is under the empty name.</summary>
    public ImmutableDictionary<string, SettingsRecord> Urls { get; init; } = ImmutableDictionary<string, SettingsRecord>.Empty;

    /// <summary>Provisioned concurrency by version or alias.</summary>
    public ImmutableDictionary<string, SettingsRecord> Provisioned { get; init; } = ImmutableDictionary<string, SettingsRecord>.Empty;

    public long? ReservedConcurrency { get; init; }

    public ImmutableDictionary<string, string> Tags { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary><c>Allow</c> or <c>Terminate</c>; null when it was never set.</summary>
    public string? RecursiveLoop { get; init; }

    /// <summary>Names the call that made it, so that the call can be repeated after a crash.</summary>
    public string? CreationToken { get; init; }

    /// <summary>Every version, <c>$LATEST</c> first, then by number.</summary>
    public IEnumerable<VersionRecord> AllVersions() => Versions.Values.OrderBy(static version => version.Number).Prepend(Latest);
}
