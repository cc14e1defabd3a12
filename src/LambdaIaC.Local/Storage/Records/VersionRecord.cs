using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Storage.Records;

/// <summary>One version of a function: its configuration, its code and its state.</summary>
internal sealed record VersionRecord
{
    public const string LatestVersion = "$LATEST";

    /// <summary><c>$LATEST</c> or a number.</summary>
    public required string Version { get; init; }

    /// <summary>Changes with every change that a client can see.</summary>
    public required string RevisionId { get; init; }

    /// <summary>Changes with the code and the configuration only: environments of one content can be reused for it.</summary>
    public required string ContentId { get; init; }

    /// <summary>The properties of the Function schema, by their names in the schema, without the code.</summary>
    public required MapValue Configuration { get; init; }

    public required PackageRecord Code { get; init; }

    /// <summary>The layers in the order in which they are merged.</summary>
    public ImmutableList<LayerUse> Layers { get; init; } = [];

    /// <summary>When its runtime is updated; null when it was never set.</summary>
    public MapValue? RuntimeManagement { get; init; }

    public required DateTimeOffset LastModified { get; init; }

    public FunctionState State { get; init; } = FunctionState.Active;

    /// <summary>Null until the first update or the end of the creation.</summary>
    public UpdateStatus? LastUpdate { get; init; }

    /// <summary>Names the call that published it, so that the call can be repeated after a crash.</summary>
    public string? CreationToken { get; init; }

    [JsonIgnore]
    public int Number => int.TryParse(Version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Names the environments that can run this version.</summary>
    [JsonIgnore]
    public string EnvironmentRevision => $"{Version}/{ContentId}";

    [JsonIgnore]
    public bool IsSettled => State == FunctionState.Active && LastUpdate != UpdateStatus.InProgress;

    /// <summary>Whether publishing this after <paramref name="other"/> would make a different version: the description does not count.</summary>
    public bool HasContentOf(VersionRecord other) =>
        Code.Sha256 == other.Code.Sha256
        && Layers.SequenceEqual(other.Layers)
        && Configuration.With("Description", Value.Absent).Equals(other.Configuration.With("Description", Value.Absent));
}

internal enum FunctionState
{
    Pending,
    Active,
}

internal enum UpdateStatus
{
    InProgress,
    Successful,
}

/// <summary>A package in the code store.</summary>
/// <param name="Sha256">Of the zip, in base64.</param>
/// <param name="Size">Of the zip in bytes.</param>
/// <param name="UnzippedSize">Of the files in it, in bytes.</param>
internal sealed record PackageRecord(string Sha256, long Size, long UnzippedSize);

/// <summary>A layer version as a function refers to it.</summary>
internal sealed record LayerUse(string Arn, PackageRecord Content);
