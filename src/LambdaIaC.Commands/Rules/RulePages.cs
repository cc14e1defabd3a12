namespace LambdaIaC.Commands.Rules;

/// <summary>The pages of the rules, carried inside this assembly.</summary>
internal static class RulePages
{
    /// <summary>The page of a rule in Markdown, or null when there is no such rule.</summary>
    public static async Task<string?> ReadAsync(string id, CancellationToken cancellationToken)
    {
        await using var page = typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{id}.md");
        if (page is null)
        {
            return null;
        }

        using var reader = new StreamReader(page);
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
