using LambdaIaC.Analyzers.Code;
using LambdaIaC.Analyzers.Foreign;
using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Analyzers.Tests.Catalogue;

/// <summary>A rule as the tool lists it: what the catalogue says of it, and what other tools call it.</summary>
internal sealed record ListedRule(string Id, string Title, string Severity, string Where, IReadOnlyList<string> Doors, IReadOnlyList<int> Covers)
{
    private static readonly HashSet<string> s_ofOtherLibraries = [.. ForeignLibrary.All.SelectMany(static library => library.Types).Select(static type => type.Schema)];

    /// <summary>Every rule of the analyzers, which carry the catalogue and the rules about C#; the compiler's own are the tool's.</summary>
    public static IReadOnlyList<ListedRule> All { get; } =
    [
        .. RuleCatalog.All.Select(static rule => new ListedRule(rule.Id, rule.Title, rule.Severity.ToString(), WhereOf(rule.Id, rule.Covers), DoorsOf(rule.Id), rule.Covers))
            .Concat(CodeRules.All.Select(static rule => new ListedRule(rule.Id, rule.Title, rule.Severity.ToString(), "C", ["editor"], rule.Covers)))
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>What other tools call the checks that the rule answers.</summary>
    public IReadOnlyList<PeerId> Peers =>
    [
        .. Covers.SelectMany(static number => KnownCheck.ByNumber[number].Peers).Distinct()
            .OrderBy(static peer => peer.Tool, StringComparer.Ordinal).ThenBy(static peer => peer.Id, StringComparer.Ordinal),
    ];

    /// <summary>The earliest place: of the checks that it answers, else by what the rule looks at.</summary>
    private static string WhereOf(string id, IReadOnlyList<int> covers) =>
        covers.Select(static number => KnownCheck.ByNumber[number].Where[..1]).Where(static where => where != "R").Order(StringComparer.Ordinal).FirstOrDefault()
        ?? (RuleCatalog.StackRules.Any(rule => rule.Info.Id == id) ? "D" : "C");

    /// <summary>Where the rule is judged.</summary>
    private static IReadOnlyList<string> DoorsOf(string id)
    {
        if (RuleCatalog.StackRules.Any(rule => rule.Info.Id == id))
        {
            return ["editor", "plan", "template"];
        }

        var schemas = SchemaCatalog.All.Concat(SchemaCatalog.Neighbours).Where(schema => IsAbout(schema, id)).ToList();
        var isOfModel = schemas.Any(static schema => schema is not NeighbourSchema);
        var isLimit = schemas.Any(schema => IsLimit(schema.Properties, id));
        return
        [
            .. isOfModel || schemas.Any(static schema => s_ofOtherLibraries.Contains(schema.Name)) ? ["editor"] : Array.Empty<string>(),
            .. isOfModel ? ["plan"] : Array.Empty<string>(),
            .. schemas.Any(static schema => schema.CloudFormationType is not null) ? ["template"] : Array.Empty<string>(),
            .. isOfModel && isLimit ? ["api"] : Array.Empty<string>(),
        ];
    }

    private static bool IsAbout(ResourceSchema schema, string id) =>
        IsLimit(schema.Properties, id) || RuleCatalog.ResourceRules[schema.Name].Any(rule => rule.Info.Id == id);

    private static bool IsLimit(IEnumerable<PropertySchema> properties, string id) =>
        properties.Any(property => property.RuleId == id || IsLimit(property.Members, id) || (property.Item is { } item && IsLimit([item], id)));
}
