using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Whether a stack publishes versions of a function. What only works on versions asks here.</summary>
internal static class PublishedVersions
{
    /// <summary>Whether there is a version, an alias to one, or a function that publishes by itself; null when nobody knows.</summary>
    public static bool? Exist(IResourceView function, StackIndex stack)
    {
        if (stack.About(function, "Version").Any() || stack.About(function, "Alias").Any(static alias => alias.Properties["FunctionVersion"] is not TextValue { Text: "$LATEST" }))
        {
            return true;
        }

        var (publish, target) = (function.Properties["Publish"], function.Properties["PublishToLatestPublished"]);
        return publish.Flag() == true || target.IsKnown ? true
            : publish.IsUnknown || target.IsUnknown || stack.MayBeAboutAny("Version") || stack.MayBeAboutAny("Alias") ? null
            : false;
    }

    /// <summary>Whether a resource names the function itself, not a version or an alias of it; null when nobody knows.</summary>
    /// <param name="name">What names the function.</param>
    /// <param name="qualifier">The property beside it that names a version or an alias; absent where the type has none.</param>
    /// <param name="stack">The stack.</param>
    public static bool? IsUnqualified(Value name, Value qualifier, StackIndex stack) => (name, qualifier) switch
    {
        (_, { IsUnknown: true }) => stack.Target(qualifier, "Alias") is null && stack.Target(qualifier, "Version") is null ? null : false,
        (_, { IsAbsent: false }) => qualifier.Text() == "$LATEST",
        (ReferenceValue reference, _) => stack.Find(reference.LogicalId) is { } target ? target.Type == "Function" : null,
        (TextValue { Text: var text }, _) => text.StartsWith("arn:", StringComparison.Ordinal) ? text.Split(':').Length == 7 : !text.Contains(":") || text.EndsWith(":$LATEST", StringComparison.Ordinal),
        _ => null,
    };
}
