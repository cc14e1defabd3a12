using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>Messages and records under a key of the account can only be read by who may use the key.</summary>
internal sealed class DecryptSourceRightRule : RoleRightRule
{
    private const string Decrypt = "kms:Decrypt";

    private static readonly Dictionary<string, string> KeyOf = new(StringComparer.Ordinal)
    {
        ["Queue"] = "KmsMasterKeyId",
        ["Stream"] = "StreamEncryption.KeyId",
    };

    public override RuleInfo Info { get; } = new(
        "LIAC4427",
        "The role of a function may not decrypt its event source",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html")
    {
        Covers = [270],
    };

    protected override IEnumerable<Finding> Check(IResourceView function, IResourceView role, StackIndex stack) =>
        from mapping in stack.About(function, "EventSourceMapping")
        let source = mapping.Properties["EventSourceArn"] is ReferenceValue reference ? stack.Find(reference.LogicalId) : null
        where source is not null && KeyOf.ContainsKey(source.Type)
        let value = source.Properties.At(KeyOf[source.Type])
        let key = stack.Target(value, "Key")
        where key is not null && Missing(stack, role, [Decrypt], ResourceName.Of(value, stack)).Count > 0 && !ResourcePolicies.MayAllow(stack, key, Decrypt)
        select Report(
            mapping,
            "EventSourceArn",
            $"EventSourceMapping '{mapping.Name}' reads {source.Type} '{source.Name}', which is encrypted with Key '{key.Name}', "
                + $"but the role '{role.Name}' of Function '{function.Name}' may not perform {Decrypt} on it; allow it.") with
        {
            Related = [Other(source, ""), Other(key, "")],
        };
}
