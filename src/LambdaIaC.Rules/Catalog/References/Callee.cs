using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>What is called, or may be called: a function without a qualifier, or one of its aliases or versions.</summary>
/// <param name="Qualifier">The name of the alias, the number of the version, or the logical id of either; empty for the function itself.</param>
internal sealed record Callee(string Qualifier)
{
    private static readonly string[] Qualified = ["Alias", "Version"];

    /// <summary>The function without a qualifier.</summary>
    public static Callee Unqualified { get; } = new("");

    /// <summary>What a permission is about; null when nobody knows.</summary>
    public static Callee? Of(IResourceView permission, StackIndex stack)
    {
        var function = Of(permission.Properties["FunctionName"], stack);
        var qualifier = permission.Properties["Qualifier"];
        return qualifier.IsAbsent ? function : function == Unqualified ? OfQualifier(qualifier, stack) : null;
    }

    /// <summary>What a value names that stands where a function is called; null when nobody knows.</summary>
    public static Callee? Of(Value value, StackIndex stack) => value switch
    {
        ReferenceValue reference when stack.Find(reference.LogicalId) is { } target => target.Type == "Function" ? Unqualified : Qualified.Contains(target.Type) ? OfResource(target) : null,
        TextValue { Text: var text } => text.Split(':') switch
        {
            [_] or ["arn", _, "lambda", _, _, "function", _] => Unqualified,
            ["arn", _, "lambda", _, _, "function", _, var qualifier] => new Callee(qualifier),
            _ => null,
        },
        // The URI of an integration: arn:...:lambda:path/2015-03-31/functions/{ARN}/invocations.
        JoinedValue { Parts: [.., ReferenceValue reference, TextValue { Text: "/invocations" }] } => Of(reference, stack),
        _ => null,
    };

    private static Callee? OfQualifier(Value qualifier, StackIndex stack) => qualifier switch
    {
        TextValue { Text: var text } => new Callee(text),
        ReferenceValue reference when stack.Find(reference.LogicalId) is { } target && Qualified.Contains(target.Type) => OfResource(target),
        _ => null,
    };

    /// <summary>An alias is its name wherever that is known, so that a text and a reference can be compared. A version has no number yet.</summary>
    private static Callee? OfResource(IResourceView target) =>
        target.Type == "Version" ? new Callee($"{target.Name} (version)") : target.Properties["Name"].Text() is { } name ? new Callee(name) : null;
}
