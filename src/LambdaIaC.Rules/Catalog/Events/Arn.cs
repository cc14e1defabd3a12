using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>The parts of an ARN that is written out, or put together of literals and references.</summary>
/// <param name="Service">The service, such as <c>sqs</c>.</param>
/// <param name="Region">The region; empty when there is none, null when it is known later.</param>
/// <param name="Resource">The rest after the account; null when a part of it is known later.</param>
internal sealed record Arn(string Service, string? Region, string? Resource)
{
    // A character that no ARN has stands for what is known later.
    private const char Later = '\u0001';

    /// <summary>Whether a name ends as that of a FIFO queue or topic; null when it is known later.</summary>
    public bool? IsFifo { get; private init; }

    /// <summary>The ARN in a value; null when it is not one, or when not even its service is known.</summary>
    public static Arn? Of(Value value)
    {
        var text = value switch
        {
            TextValue written => written.Text,
            JoinedValue joined => string.Concat(joined.Parts.Select(static part => part is TextValue literal ? literal.Text : Later.ToString())),
            _ => "",
        };
        var parts = text.Split([':'], 6);
        return parts.Length == 6 && parts[0] == "arn" && parts[2].IndexOf(Later) < 0
            ? new Arn(parts[2], KnownOrNull(parts[3]), KnownOrNull(parts[5]))
            {
                IsFifo = parts[5].EndsWith(".fifo", StringComparison.Ordinal) ? true : parts[5].IndexOf(Later) < 0 ? false : null,
            }
            : null;
    }

    private static string? KnownOrNull(string part) => part.IndexOf(Later) < 0 ? part : null;
}
