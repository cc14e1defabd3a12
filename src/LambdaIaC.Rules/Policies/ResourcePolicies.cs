using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Policies;

/// <summary>The policies of resources. Within one account what they allow needs no right of the role besides.</summary>
internal static class ResourcePolicies
{
    private static readonly (string Type, string Property)[] Kinds = [("QueuePolicy", "Queues"), ("TopicPolicy", "Topics"), ("BucketPolicy", "Bucket")];

    /// <summary>Whether a policy of a resource may allow somebody an action on it, or anything at all when none is named; whom, is not asked.</summary>
    public static bool MayAllow(StackIndex stack, IResourceView resource, string? action) =>
        Kinds.Any(kind => stack.OfType(kind.Type).Any(policy => IsAbout(policy.Properties[kind.Property], resource) != false && MayAllow(policy, action)))
        || (resource.Type == "Function" && stack.About(resource, "Permission").Any(static permission => !IsService(permission.Properties["Principal"])))
        || (resource.Type == "Key" && !DelegatesToRoles(Policy.Of(resource.Properties["KeyPolicy"])));

    private static bool MayAllow(IResourceView policy, string? action) => action is null || Policy.Of(policy.Properties["PolicyDocument"]).Allows(action, null) != false;

    /// <summary>Whether a key policy leaves it to the account which of its roles may use the key, and names nobody else.</summary>
    private static bool DelegatesToRoles(Policy policy) => !policy.IsOpen && policy.Statements.All(static statement =>
        statement.Elements["Principal"] is MapValue principals && OneOrMany.Of(principals["AWS"]).Any(static principal => !IsAccount(principal)) == false);

    private static bool? IsAccount(Value principal) => principal switch
    {
        TextValue { Text: var text } => text.EndsWith(":root", StringComparison.Ordinal),
        JoinedValue { Parts: [.., TextValue { Text: var end }] } => end.EndsWith(":root", StringComparison.Ordinal),
        _ => null,
    };

    private static bool? IsAbout(Value named, IResourceView resource) => OneOrMany.Of(named).Any(item => item switch
    {
        ReferenceValue reference => reference.LogicalId == resource.Name,
        { IsKnown: true } => true,
        _ => null,
    });

    private static bool IsService(Value principal) => principal.Text() is { } host && host.IndexOf(".amazon", StringComparison.Ordinal) >= 0;
}
