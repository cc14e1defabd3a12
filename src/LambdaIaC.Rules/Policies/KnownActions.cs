namespace LambdaIaC.Rules.Policies;

/// <summary>What is known of IAM's actions. AWS adds actions: of what is not in the table, only a service that is in it makes a mistake likely.</summary>
internal static class KnownActions
{
    private static readonly Dictionary<string, Actions> Services =
        ActionTable.Services.ToDictionary(static row => row.Service, static row => new Actions(row.Restrictable, row.Others), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a pattern such as <c>sqs:Send*</c> matches an action; null when the service is not in the table.</summary>
    public static bool? Exists(string pattern)
    {
        var (actions, name) = Of(pattern);
        return actions is null ? null : name.IndexOfAny(['*', '?']) < 0 ? actions.All.Contains(name) : actions.All.Any(action => Wildcard.Matches(name, action));
    }

    /// <summary>Whether an action can be limited to resources; null when it is not in the table.</summary>
    public static bool? HasResources(string action)
    {
        var (actions, name) = Of(action);
        return actions is not null && actions.All.Contains(name) ? actions.Restrictable.Contains(name) : null;
    }

    private static (Actions? Actions, string Name) Of(string pattern)
    {
        var at = pattern.IndexOf(':');
        return at > 0 && Services.TryGetValue(pattern.Substring(0, at), out var actions) ? (actions, pattern.Substring(at + 1).ToLowerInvariant()) : (null, "");
    }

    private sealed class Actions(string restrictable, string others)
    {
        private static readonly char[] Between = [' ', '\n', '\r'];

        public HashSet<string> Restrictable { get; } = Words(restrictable);

        public HashSet<string> All { get; } = [.. Words(restrictable), .. Words(others)];

        private static HashSet<string> Words(string text) => [.. text.Split(Between, StringSplitOptions.RemoveEmptyEntries)];
    }
}
