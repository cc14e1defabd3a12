using LambdaIaC.Rules.Schemas;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Values;

/// <summary>
/// The attributes of AWS behind the members of resources, such as <c>FunctionArn</c> behind <c>version.Arn</c>. Metadata has no bodies to
/// read them from; a test holds every one of the model against its value.
/// </summary>
internal static class ReferenceNames
{
    private const string Arn = "Arn";

    // The version of a version, whose own name is taken.
    private const string Number = "Number";

    private static readonly Dictionary<string, string> Defaults = new(StringComparer.Ordinal)
    {
        ["Function"] = "FunctionName",
        ["Alias"] = "Name",
        ["Version"] = "Version",
        ["LayerVersion"] = "LayerVersionArn",
        ["LogGroup"] = "LogGroupName",
    };

    private static readonly string[] Assigned =
        [.. SchemaCatalog.All.SelectMany(static schema => schema.Properties).Where(static property => property.Mutability == Mutability.ReadOnly).Select(static property => property.Name).Distinct()];

    /// <summary>Whether some resource has an attribute behind a member of that name.</summary>
    public static bool MayBeAttribute(string member) => member == Number || Array.Exists(Assigned, name => name.EndsWith(member, StringComparison.Ordinal));

    /// <summary>What stands for a resource that is handed over as a whole.</summary>
    public static string DefaultOf(ResourceSchema? schema) => schema is not null && Defaults.TryGetValue(schema.Name, out var attribute) ? attribute : Arn;

    /// <summary>What a conversion of a resource takes of it: its name where the type says so.</summary>
    public static string ConvertedTo(ITypeSymbol? type, ResourceSchema? schema) =>
        type is not null && schema?.Find(type.Name) is not null ? type.Name : DefaultOf(schema);

    /// <summary>What <c>Ref</c> of CloudFormation is where it is no name.</summary>
    private static readonly Dictionary<string, string> Refs = new(StringComparer.Ordinal)
    {
        ["Alias"] = "AliasArn",
        ["Version"] = "FunctionArn",
        ["FunctionUrl"] = "FunctionArn",
        ["LayerVersion"] = "LayerVersionArn",
        ["Queue"] = "QueueUrl",
        ["Topic"] = "TopicArn",
    };

    /// <summary>The attribute behind a member: what AWS assigns under that name or a longer one, or the property itself.</summary>
    public static string AttributeOf(ResourceSchema? schema, string member)
    {
        var assigned = (schema?.Properties ?? []).Where(static property => property.Mutability == Mutability.ReadOnly).Select(static property => property.Name).ToArray();
        return member == "Ref" ? RefOf(schema)
            : member.StartsWith("Attr", StringComparison.Ordinal) && member.Length > "Attr".Length && char.IsUpper(member["Attr".Length]) ? AttributeOf(schema, member.Substring("Attr".Length))
            : schema?.Find(member) is not null ? member
            : Array.Find(assigned, candidate => candidate.EndsWith(member, StringComparison.Ordinal))
            ?? (member == Number ? "Version" : member);
    }

    private static string RefOf(ResourceSchema? schema) => schema is not null && Refs.TryGetValue(schema.Name, out var attribute) ? attribute : schema?.PhysicalNameProperty ?? "Ref";
}
