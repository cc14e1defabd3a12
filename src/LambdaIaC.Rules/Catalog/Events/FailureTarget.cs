using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Where failed events go: what kind of thing a value names, by its ARN or by the resource of the stack that it refers to.</summary>
internal static class FailureTarget
{
    private static readonly Dictionary<string, string> Services = new(StringComparer.Ordinal)
    {
        ["Queue"] = "sqs",
        ["Topic"] = "sns",
        ["Function"] = "lambda",
        ["Alias"] = "lambda",
        ["Version"] = "lambda",
        ["Bucket"] = "s3",
        ["EventBus"] = "events",
    };

    /// <summary>
    /// The service, such as <c>sqs</c>; of a resource that is none of the usual ones its type; null when nobody knows. Of a type without a schema
    /// nobody knows what it is.
    /// </summary>
    public static string? ServiceOf(Value target, StackIndex stack) => target is ReferenceValue reference
        ? stack.Find(reference.LogicalId) is { Type: var type } && SchemaCatalog.Find(type) is not null ? Services.TryGetValue(type, out var service) ? service : type : null
        : PartialArn.ServiceOf(target);

    /// <summary>Whether the target is a FIFO queue or topic; null when nobody knows.</summary>
    public static bool? IsFifo(Value target, StackIndex stack)
    {
        if (PartialArn.ServiceOf(target) is { } service && service is not ("sqs" or "sns"))
        {
            return false;
        }

        return Of(target, stack) is { Properties: var properties, Type: var type }
            ? properties[type == "Queue" ? "FifoQueue" : "FifoTopic"] switch
            {
                { IsAbsent: true } => false,
                var fifo => fifo.Flag(),
            }
            : target.IsKnown || target is JoinedValue ? PartialArn.EndsWith(target, ".fifo") : null;
    }

    private static IResourceView? Of(Value target, StackIndex stack) => stack.Target(target, "Queue") ?? stack.Target(target, "Topic");

    /// <summary>Whether a target is set; <c>""</c> clears it. Null when nobody knows.</summary>
    public static bool? IsSet(Value target) => target switch
    {
        { IsAbsent: true } or TextValue { Text: "" } => false,
        TextValue or ReferenceValue or JoinedValue => true,
        _ => null,
    };
}
