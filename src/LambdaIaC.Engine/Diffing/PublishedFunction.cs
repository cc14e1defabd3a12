using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Resolution;
using LambdaIaC.Engine.Secrets;
using LambdaIaC.Engine.State;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Diffing;

/// <summary>
/// What a published version is a snapshot of. A version has no inputs that change with its function, so the state remembers a
/// fingerprint of the function's versioned inputs beside it: when they change, the version is replaced by a new one, and what
/// refers to it (an alias) follows. A function that does not change publishes nothing.
/// </summary>
/// <remarks>
/// <para>
/// The replaced version is deleted once everything that refers to it has moved on. One that stayed would belong to nobody, and a
/// destruction would leave it behind; to go back is to deploy the former code, which publishes it again.
/// </para>
/// <para>
/// The references are followed and the secrets sealed before the fingerprint is taken: a new layer version or a new secret
/// publishes, a new source line or folder of the same code does not.
/// </para>
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
        resource.Type == VersionType ? ValueLeaves.Of(resource.Properties[FunctionInput]).OfType<ReferenceValue>().FirstOrDefault()?.LogicalId : null;

    /// <summary>Whether a change of an input of a function needs a new version.</summary>
    public static bool IsVersioned(string path) => !Unversioned.Contains(path.Split('.', '[')[0]);

    /// <summary>The fingerprint of a function's versioned inputs.</summary>
    /// <param name="inputs">The inputs as they are recorded in the state.</param>
    public static string Fingerprint(MapValue inputs)
    {
        var versioned = new MapValue(inputs.Entries.Where(static entry => IsVersioned(entry.Key)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(RecordedValues.ToJson(ContentOf(versioned)))));
    }

    /// <summary>Code counts by its content, not by where it was read from, and a secret by its hash.</summary>
    private static MapValue ContentOf(MapValue inputs) => ValueLeaves.Replace(inputs, static value => value switch
    {
        AssetValue { Sha256: { } hash } => Value.Of(hash),
        SealedSecretValue secret => Value.Of($"{secret.EnvironmentVariable} {secret.Hash}"),
        _ => value,
    });
}
