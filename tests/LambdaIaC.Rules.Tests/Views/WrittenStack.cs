using System.Text.Json;
using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Views;

/// <summary>
/// A stack written as JSON, for tests of rules about several resources: <c>{ "Queue orders": { "VisibilityTimeout": 30 } }</c>.
/// <c>"@orders.Arn"</c> refers, <c>"?"</c> is known later, <c>"arn:aws:s3:::{bucket.Arn}/*"</c> is put together.
/// </summary>
internal static class WrittenStack
{
    /// <summary>What one rule finds.</summary>
    public static IReadOnlyList<Finding> Judge<TRule>(string json, RuleContext? context = null)
        where TRule : Rule, new()
    {
        var resources = Of(json);
        return [.. new TRule() switch
        {
            StackRule rule => rule.Check(TestStack.Of(resources), context ?? RuleContext.Default),
            ResourceRule rule => resources.Where(resource => resource.Type == rule.ResourceType).SelectMany(resource => rule.Check(resource, context ?? RuleContext.Default)),
            var rule => throw new InvalidOperationException($"{rule} is neither about a resource nor about a stack."),
        }];
    }

    public static IReadOnlyList<IResourceView> Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return
        [
            .. document.RootElement.EnumerateObject().Select(static resource => resource.Name.Split(' ') is [var type, var name]
                ? new TestResource(type, name, (MapValue)ValueOf(resource.Value))
                : throw new FormatException($"'{resource.Name}' is not a type and a name.")),
        ];
    }

    private static Value ValueOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => new MapValue(json.EnumerateObject().Select(static entry => KeyValuePair.Create(entry.Name, ValueOf(entry.Value)))),
        JsonValueKind.Array => new ListValue([.. json.EnumerateArray().Select(ValueOf)]),
        JsonValueKind.True or JsonValueKind.False => Value.Of((bool?)json.GetBoolean()),
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? Value.Of(whole) : Value.Of((double?)json.GetDouble()),
        _ => TextOf(json.GetString()!),
    };

    private static Value TextOf(string text) => text switch
    {
        "?" => Value.Unknown,
        ['@', .. var reference] => ReferenceTo(reference),
        // A pattern in a text is JSON and has quotes, a reference in braces has none.
        _ when text.Contains('{', StringComparison.Ordinal) && !text.Contains('"', StringComparison.Ordinal) && text != "{}" => new JoinedValue([.. Parts(text)]),
        _ => Value.Of(text),
    };

    private static ReferenceValue ReferenceTo(string text) => text.Split('.') is [var id, var attribute]
        ? new ReferenceValue(id, attribute)
        : throw new FormatException($"'{text}' is not an id and an attribute.");

    private static IEnumerable<Value> Parts(string text) => text.Split('{', '}').Select((part, index) => (part, index))
        .Where(static entry => entry.part.Length > 0)
        .Select(static entry => entry.index % 2 == 0 ? Value.Of(entry.part) : entry.part == "?" ? Value.Unknown : ReferenceTo(entry.part));
}
