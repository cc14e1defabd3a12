using System.Collections.Frozen;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Diffing;

/// <summary>
/// What the service will call a resource, as far as inputs tell: two resources of one name cannot exist at a time.
/// A type that the service numbers (versions) has no such name, and a type that is not listed is taken for one that collides.
/// </summary>
internal static class PhysicalName
{
    private static readonly FrozenDictionary<string, Naming> Namings = new Dictionary<string, Naming>
    {
        ["Function"] = new("FunctionName"),
        ["Alias"] = new("Name", "FunctionName"),
        ["Permission"] = new("StatementId", "FunctionName", "Qualifier"),
        ["EventInvokeConfig"] = new(null, "FunctionName", "Qualifier"),
        ["FunctionUrl"] = new(null, "TargetFunctionArn", "Qualifier"),
        ["ReservedConcurrency"] = new(null, "FunctionName"),
        ["ProvisionedConcurrency"] = new(null, "FunctionName", "Qualifier"),
        ["ExecutionRole"] = new("RoleName"),
        ["RolePolicy"] = new("PolicyName", "RoleName"),
        ["LogGroup"] = new("LogGroupName"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Types whose resources the service numbers: the old and the new one stand side by side.</summary>
    private static readonly FrozenSet<string> Numbered = new[] { "LayerVersion", "Version" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Types whose naming is known, and the inputs that it looks at.</summary>
    public static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> KnownTypes =>
        Namings.Select(static naming => KeyValuePair.Create<string, IReadOnlyList<string>>(naming.Key, [.. naming.Value.Parents, .. naming.Value.Own is { } own ? [own] : Array.Empty<string>()]))
            .Concat(Numbered.Select(static type => KeyValuePair.Create<string, IReadOnlyList<string>>(type, [])));

    /// <summary>The name as a key for comparisons; null when it is not known or there is none.</summary>
    /// <param name="type">The schema's name of the type.</param>
    /// <param name="logicalId">Makes the name where the inputs do not give one.</param>
    /// <param name="inputs">The inputs.</param>
    public static string? Of(string type, string logicalId, MapValue inputs)
    {
        var parts = Namings.GetValueOrDefault(type)?.PartsOf(logicalId, inputs);
        return parts?.Any(static part => part.IsUnknown) != false ? null : $"{type}: {string.Join('\n', parts)}";
    }

    /// <summary>Whether a replacement carries the name of what it replaces, so that the old one must be gone first.</summary>
    /// <remarks>
    /// A part of the name that is only known later comes from a resource that is new. If that one takes an old name itself, it goes
    /// first together with all that depend on it; if not, neither does this one.
    /// </remarks>
    public static bool Collides(string type, string logicalId, MapValue before, MapValue after) =>
        !Numbered.Contains(type)
        && (Namings.GetValueOrDefault(type) is not { } naming || naming.PartsOf(logicalId, before).SequenceEqual(naming.PartsOf(logicalId, after)));

    /// <param name="Own">The input that names the resource; without it the logical id does. Null when the parents alone identify it.</param>
    /// <param name="Parents">The inputs that say whose resource it is.</param>
    private sealed record Naming(string? Own, params string[] Parents)
    {
        public IEnumerable<Value> PartsOf(string logicalId, MapValue inputs)
        {
            foreach (var parent in Parents)
            {
                yield return inputs[parent];
            }

            if (Own is not null)
            {
                yield return inputs[Own].IsAbsent ? Value.Of($"default of {logicalId}") : inputs[Own];
            }
        }
    }
}
