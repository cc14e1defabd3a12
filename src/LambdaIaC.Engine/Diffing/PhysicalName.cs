using System.Collections.Frozen;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Diffing;

/// <summary>
/// What the service will call a resource, as far as inputs tell: two resources of one name cannot exist at a time.
/// A type that the service numbers (versions) has no such name, and a type that is not listed is taken for one that may collide.
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
        if (Namings.GetValueOrDefault(type) is not { } naming)
        {
            return null;
        }

        var parts = naming.Parents.Select(name => inputs[name]).ToList();
        if (naming.Own is { } own)
        {
            parts.Add(inputs[own].IsAbsent ? Value.Of($"default of {logicalId}") : inputs[own]);
        }

        return parts.Exists(static part => part.IsUnknown) ? null : $"{type}: {string.Join('\n', parts)}";
    }

    /// <summary>Whether a replacement may carry the name of what it replaces, so that the old one must be gone first.</summary>
    public static bool MayCollide(string type, string logicalId, MapValue before, MapValue after)
    {
        if (Numbered.Contains(type))
        {
            return false;
        }

        var oldName = Of(type, logicalId, before);
        var newName = Of(type, logicalId, after);
        return oldName is null || newName is null || oldName == newName;
    }

    /// <param name="Own">The input that names the resource; without it the logical id does. Null when the parents alone identify it.</param>
    /// <param name="Parents">The inputs that say whose resource it is.</param>
    private sealed record Naming(string? Own, params string[] Parents);
}
