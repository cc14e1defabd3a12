using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>
/// What a function in a VPC must reach over HTTPS, read off its environment: the public endpoint of an AWS service, or something of the stack
/// that has an API and no address in the VPC. Other hosts may be in the VPC, and a proxy reaches everything.
/// </summary>
internal static class EgressNeed
{
    private static readonly string[] Services = ["Queue", "Topic", "Bucket", "Table", "Secret", "StateMachine", "EventBus", "Stream"];

    /// <summary>The variable that says so, with what it names; null when none does.</summary>
    public static (string Variable, string What)? Of(IResourceView function, StackIndex stack)
    {
        var variables = function.Properties.At("Environment.Variables").Map();
        if (variables.IsOpen || variables.Entries.Any(static entry => string.Equals(entry.Key, "HTTPS_PROXY", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        foreach (var entry in variables.Entries)
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
        TextValue { Text: var text } when IsServiceEndpoint(text) => text,
        ReferenceValue reference when stack.Find(reference.LogicalId) is { Type: var type } target && Services.Contains(type, StringComparer.Ordinal) => $"{type} '{target.Name}'",
        _ => null,
    };

    /// <summary>Such as <c>https://sqs.eu-west-1.amazonaws.com/...</c>. Load balancers, private APIs and VPC endpoints have more labels.</summary>
    private static bool IsServiceEndpoint(string text) =>
        text.StartsWith("https://", StringComparison.Ordinal) && text.Split('/')[2].Split('.') is [_, _, "amazonaws", "com"];
}
