using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Tests.Schemas;

namespace LambdaIaC.Rules.Tests.Docs;

/// <summary>What the catalogue knows of a rule, in the words of its page.</summary>
/// <param name="Info">The rule.</param>
/// <param name="Heading">What the rule is about, in a few words.</param>
/// <param name="Variable">What the example of suppression calls the resource; null where the model has no class for it.</param>
/// <param name="Facts">The facts of the page, in order.</param>
internal sealed record DocumentedRule(RuleInfo Info, string Heading, string? Variable, IReadOnlyList<(string Name, string Text)> Facts)
{
    /// <summary>Whether the rule is about several resources, of any types.</summary>
    public bool IsAboutStack { get; private init; }

    /// <summary>Every rule of the catalogue, in the order of the ids.</summary>
    public static IReadOnlyList<DocumentedRule> All { get; } = [.. RuleCatalog.All.Select(Of)];

    private static DocumentedRule Of(RuleInfo info) =>
        SchemaTree.All.FirstOrDefault(entry => entry.Property.RuleId == info.Id) is { } entry ? OfProperty(info, entry) : OfClass(info);

    private static DocumentedRule OfProperty(RuleInfo info, SchemaEntry entry)
    {
        var (schema, path, property, _) = entry;
        var api = property.ApiName.Length == 0 ? "set by an operation of its own" : $"`{property.ApiName}` in the API";
        List<(string, string)> facts =
        [
            ("Severity", $"{info.Severity}"),
            ("Category", info.Category),
            ("Resource", schema.CloudFormationType is { } type ? $"{schema.Name} (`{type}`)" : schema.Name),
            ("Property", $"`{path}`, {api}"),
        ];
        if (property.Default is { } value)
        {
            facts.Add(("Default", value.Length == 0 ? "empty" : $"`{value}`{(property.Unit is null ? "" : $" {property.Unit}")}"));
        }

        facts.Add(("A change", Words(property.Mutability)));
        facts.Add(("Source", $"shape `{property.Source}` of AWS's service model, <{schema.Documentation}>"));
        return new DocumentedRule(info, $"{schema.Name}.{path}", VariableOf([schema.Name]), facts);
    }

    private static DocumentedRule OfClass(RuleInfo info)
    {
        var rule = RuleCatalog.ResourceRules.SelectMany(rules => rules).FirstOrDefault(rule => rule.Info == info);
        return new DocumentedRule(
            info,
            info.Title,
            VariableOf(rule?.ResourceTypes ?? ["Function"]),
            [
                ("Severity", $"{info.Severity}"),
                ("Category", info.Category),
                ("Resource", rule is null ? "the stack as a whole" : rule.ResourceTypes.Count > 4 ? "every type that has the property" : string.Join(", ", rule.ResourceTypes)),
                ("Source", $"<{info.Source}>"),
            ])
        {
            IsAboutStack = rule is null,
        };
    }

    private static string Words(Mutability mutability) => mutability switch
    {
        Mutability.Updatable => "updates the resource in place",
        Mutability.Replaces => "replaces the resource",
        Mutability.ReplacesWhenAdded => "updates the resource in place, but setting it later replaces the resource",
        _ => throw new ArgumentOutOfRangeException(nameof(mutability), mutability, "A property that nobody writes has no rule."),
    };

    private static string? VariableOf(IEnumerable<string> types) => types.FirstOrDefault(static type => SchemaCatalog.All.Any(schema => schema.Name == type)) switch
    {
        null => null,
        "Function" => "orders",
        "Alias" => "live",
        var type => char.ToLowerInvariant(type[0]) + type[1..],
    };
}
