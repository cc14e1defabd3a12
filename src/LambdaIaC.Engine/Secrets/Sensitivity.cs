using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Secrets;

/// <summary>Which values may not be shown because a secret is in them.</summary>
internal static class Sensitivity
{
    public static bool IsSensitive(Value value) => value switch
    {
        SecretValue or SealedSecretValue => true,
        JoinedValue joined => joined.Parts.Any(IsSensitive),
        ListValue list => list.Items.Any(IsSensitive),
        MapValue map => map.Entries.Any(static entry => IsSensitive(entry.Value)),
        _ => false,
    };
}
