using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.State;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Diffing;

/// <summary>
/// What a published version is a snapshot of. A version has no inputs that change with its function, so the state remembers a
/// fingerprint of the function's versioned inputs beside it: when they change, the version is replaced by a new one, and what
/// refers to it (an alias) follows. A function that does not change publishes nothing.
/// </summary>
/// <remarks>
/// The references are followed and the secrets sealed before the fingerprint is taken: a new layer version or a new secret
/// publishes, a new source line or folder of the same code does not.
/// </remarks>
internal static class PublishedFunction
{
    private const string VersionType = "Version";

    /// <summary>The input of a version that names its function.</summary>
    public const string FunctionInput = "FunctionName";

    /// <summary>Inputs of a function that are no part of its versions: AWS keeps them for the function as a whole. Anything else publishes.</summary>
    public static FrozenSet<string> Unversioned { get; } = new[]
    {
        "CodeSigningConfigArn",
        "Publish",
        "PublishToLatestPublished",
        "RecursiveLoop",
        "ReservedConcurrentExecutions",
        "Tags",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The logical id of the function that a resource is a version of; null when it is none, or of a function elsewhere.</summary>
    public static string? FunctionOf(PlannedResource resource) =>
        resource.Type == VersionType ? ReferencesIn(resource.Properties[FunctionInput]).FirstOrDefault()?.LogicalId : null;

    /// <summary>Whether a change of an input of a function needs a new version.</summary>
    public static bool IsVersioned(string path) => !Unversioned.Contains(path.Split('.', '[')[0]);

    /// <summary>The fingerprint of a function's versioned inputs.</summary>
    /// <param name="inputs">The inputs as they are recorded in the state.</param>
    public static string Fingerprint(MapValue inputs)
    {
        var versioned = new MapValue(inputs.Entries.Where(static entry => IsVersioned(entry.Key)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ValueCodec.ToJson(ContentOf(versioned)))));
    }

    private static IEnumerable<ReferenceValue> ReferencesIn(Value value) => value switch
    {
        ReferenceValue reference => [reference],
        JoinedValue joined => joined.Parts.SelectMany(ReferencesIn),
        _ => [],
    };

    /// <summary>Code counts by its content, not by where it was read from.</summary>
    private static Value ContentOf(Value value) => value switch
    {
        AssetValue { Sha256: { } hash } => Value.Of(hash),
        ListValue list => new ListValue([.. list.Items.Select(ContentOf)]),
        MapValue map => new MapValue(map.Entries.Select(static entry => KeyValuePair.Create(entry.Key, ContentOf(entry.Value)))),
        _ => value,
    };
}
