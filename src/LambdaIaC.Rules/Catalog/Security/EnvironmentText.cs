using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>What is written out in an environment variable: all of it, or the literal parts between what is known later.</summary>
/// <param name="Name">The name of the variable.</param>
/// <param name="Path">Where it is set.</param>
/// <param name="Parts">The texts that are written out.</param>
/// <param name="IsWhole">Whether the one text is the whole value.</param>
internal sealed record EnvironmentText(string Name, string Path, IReadOnlyList<string> Parts, bool IsWhole)
{
    private const string Variables = "Environment.Variables";

    /// <summary>The variables of a function in which something is written out.</summary>
    public static IEnumerable<EnvironmentText> In(IResourceView function) =>
        from variable in function.Properties.At(Variables).Map().Entries
        let parts = PartsOf(variable.Value)
        where parts.Count > 0
        select new EnvironmentText(variable.Key, PropertyPath.Entry(Variables, variable.Key), parts, variable.Value is TextValue);

    private static List<string> PartsOf(Value value) => value switch
    {
        TextValue text => [text.Text],
        JoinedValue joined => [.. joined.Parts.OfType<TextValue>().Select(static part => part.Text)],
        _ => [],
    };
}
