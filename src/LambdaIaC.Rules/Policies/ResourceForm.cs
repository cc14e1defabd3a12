using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Policies;

/// <summary>IAM refuses a resource that is not an ARN (<c>Resource orders must be in ARN format or "*"</c>), such as the name that a reference gives.</summary>
internal static class ResourceForm
{
    /// <summary>What stands where an ARN belongs; null when it is one, or may be.</summary>
    public static string? NotArn(Value resource, StackIndex stack) => resource switch
    {
        TextValue { Text: var text } when !MayBeArn(text) => $"'{text}'",
        ReferenceValue reference when stack.Find(reference.LogicalId) is { } target && IsName(reference.Attribute, target) => $"{reference.Attribute} of {target.Type} '{target.Name}'",
        _ => null,
    };

    // A wildcard or a variable may stand for the beginning of an ARN.
    private static bool MayBeArn(string text) => text.StartsWith("arn:", StringComparison.Ordinal) || (text.Length > 0 && text[0] is '*' or '$' or '?');

    private static bool IsName(string attribute, IResourceView target) => attribute == "QueueUrl" || attribute == SchemaCatalog.Find(target.Type)?.PhysicalNameProperty;
}
