using LambdaIaC.Engine.Resolution;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Secrets;

/// <summary>Which values may not be shown because a secret is in them.</summary>
internal static class Sensitivity
{
    public static bool IsSensitive(Value value) => ValueLeaves.Of(value).Any(static leaf => leaf is SecretValue or SealedSecretValue);
}
