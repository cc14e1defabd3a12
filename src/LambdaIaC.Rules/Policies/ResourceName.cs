using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Policies;

/// <summary>
/// A resource as policies name it: the value that refers to it and what is known of its ARN, in which <see cref="Gap"/> stands for
/// what is only known after the deployment.
/// </summary>
internal sealed class ResourceName
{
    /// <summary>A part of an ARN that is not known. No ARN holds such a character.</summary>
    private const char Gap = '\u0001';

    private const int Segments = 6;

    private readonly string? _logicalId;
    private readonly string? _arn;
    private readonly StackIndex _stack;

    private ResourceName(string? logicalId, string? arn, StackIndex stack)
    {
        _logicalId = logicalId;
        _arn = arn;
        _stack = stack;
    }

    /// <summary>The resource that a value refers to.</summary>
    /// <param name="value">A reference, an ARN, or anything else.</param>
    /// <param name="stack">The stack in which references lead somewhere.</param>
    /// <param name="below">What is meant below it, such as <c>/key</c> for an object of a bucket.</param>
    public static ResourceName Of(Value value, StackIndex stack, string below = "") => value switch
    {
        ReferenceValue reference => new(reference.LogicalId, stack.Find(reference.LogicalId) is { } target && ArnOf(target, reference.Attribute) is { } arn ? arn + below : null, stack),
        TextValue { Text: var text } => new(null, text + below, stack),
        JoinedValue joined => new(null, TextOf(joined) + below, stack),
        _ => new(null, null, stack),
    };

    /// <summary>Whether a pattern of a policy matches this resource; null when nobody knows.</summary>
    public bool? IsCoveredBy(Value pattern) => pattern switch
    {
        TextValue { Text: "*" } => true,
        ReferenceValue reference when reference.LogicalId == _logicalId => true,
        ReferenceValue other => _logicalId is not null && _stack.Find(other.LogicalId) is not null && _stack.Find(_logicalId) is not null ? false : null,
        TextValue { Text: var text } => IsCoveredBy(text, isWhole: true),
        // A part of the resource, such as some objects of a bucket: whether that is the part that is asked for, nobody knows.
        JoinedValue joined when joined.Parts.OfType<ReferenceValue>().Any(part => part.LogicalId == _logicalId) => IsWholeOf(joined) ? true : null,
        JoinedValue joined => IsCoveredBy(TextOf(joined), isWhole: false),
        { IsKnown: true } => false,
        _ => null,
    };

    private static bool IsWholeOf(JoinedValue pattern) => pattern.Parts is [ReferenceValue] or [ReferenceValue, TextValue { Text: "*" or "/*" or ":*" }];

    private bool? IsCoveredBy(string pattern, bool isWhole)
    {
        if (_arn is null)
        {
            return null;
        }

        if (isWhole && Wildcard.Matches(pattern, _arn))
        {
            return true;
        }

        return CouldMatch(pattern.Replace(Gap, '*')) ? null : false;
    }

    /// <summary>Whether the parts that are known on both sides agree.</summary>
    private bool CouldMatch(string pattern)
    {
        var patterns = pattern.Split([':'], Segments);
        var parts = (_arn ?? "").Split([':'], Segments);
        if (patterns.Length < Segments || parts.Length < Segments)
        {
            // Such patterns match across the parts of an ARN.
            return patterns.Length < Segments ? AgreeAtStart(pattern, _arn ?? "") : true;
        }

        return patterns.Zip(parts, static (wanted, part) => part.IndexOf(Gap) < 0 ? Wildcard.Matches(wanted, part) : AgreeAtStart(wanted, part)).All(static agree => agree);
    }

    private static bool AgreeAtStart(string pattern, string part)
    {
        var wanted = Wildcard.Literal(pattern);
        var known = part.IndexOf(Gap) is var gap && gap < 0 ? part : part.Substring(0, gap);
        var length = Math.Min(wanted.Length, known.Length);
        return string.CompareOrdinal(wanted, 0, known, 0, length) == 0;
    }

    private static string TextOf(JoinedValue joined) => string.Concat(joined.Parts.Select(static part => part.Text() ?? $"{Gap}"));

    private static string? ArnOf(IResourceView resource, string attribute)
    {
        var property = SchemaCatalog.Find(resource.Type)?.PhysicalNameProperty ?? "Name";
        var name = resource.Properties[property].Text() ?? $"{Gap}";
        return resource.Type switch
        {
            "Queue" => Arn("sqs", name),
            "Topic" => Arn("sns", name),
            "Stream" => Arn("kinesis", $"stream/{name}"),
            "Table" => Arn("dynamodb", attribute == "StreamArn" ? $"table/{name}/stream/{Gap}" : $"table/{name}"),
            "Bucket" => $"arn:{Gap}:s3:::{name}",
            "Function" => Arn("lambda", $"function:{name}"),
            "LogGroup" => Arn("logs", $"log-group:{name}:{Gap}"),
            "EventBus" => Arn("events", $"event-bus/{name}"),
            "Key" => Arn("kms", $"key/{Gap}"),
            _ => null,
        };
    }

    private static string Arn(string service, string resource) => $"arn:{Gap}:{service}:{Gap}:{Gap}:{resource}";
}
