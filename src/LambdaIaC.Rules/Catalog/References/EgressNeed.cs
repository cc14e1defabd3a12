using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>What a function in a VPC must reach over HTTPS, read off its environment: a URL, or something of the stack that has an API and no address in the VPC.</summary>
internal static class EgressNeed
{
    private static readonly string[] Services = ["Queue", "Topic", "Bucket", "Table", "Secret", "StateMachine", "EventBus", "Stream"];

    /// <summary>The variable that says so, with what it names; null when none does.</summary>
    public static (string Variable, string What)? Of(IResourceView function, StackIndex stack)
    {
        foreach (var entry in function.Properties.At("Environment.Variables").Map().Entries)
        {
            if (What(entry.Value, stack) is { } what)
            {
                return (entry.Key, what);
            }
        }

        return null;
    }

    private static string? What(Value value, StackIndex stack) => value switch
    {
        TextValue { Text: var text } when text.StartsWith("https://", StringComparison.Ordinal) && !text.StartsWith("https://localhost", StringComparison.Ordinal) => text,
        ReferenceValue reference when stack.Find(reference.LogicalId) is { Type: var type } target && Services.Contains(type, StringComparer.Ordinal) => $"{type} '{target.Name}'",
        _ => null,
    };
}
