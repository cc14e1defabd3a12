using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Templates.Values;

/// <summary>Marks what stands under a name that a resource or a structure of it does not have, where the schema lists them all.</summary>
internal static class StrayNames
{
    /// <summary>What SAM calls the properties of a type, and CloudFormation otherwise.</summary>
    private static readonly Dictionary<string, Dictionary<string, string>> OfSam = new()
    {
        ["AWS::Lambda::Function"] = new()
        {
            ["CodeUri"] = "Code",
            ["DeadLetterQueue"] = "DeadLetterConfig",
            ["ImageUri"] = "Code.ImageUri",
            ["InlineCode"] = "Code.ZipFile",
            ["SourceKMSKeyArn"] = "Code.SourceKMSKeyArn",
            ["Tracing"] = "TracingConfig",
        },
        ["AWS::Lambda::LayerVersion"] = new() { ["ContentUri"] = "Content" },
    };

    /// <summary>The names of the types whose schemas list them all, by the names of the schemas.</summary>
    private static readonly Dictionary<string, Vocabulary> OfCloudFormation = SchemaCatalog.All.Concat(SchemaCatalog.Neighbours)
        .Where(static schema => schema is { IsComplete: true, CloudFormationType: not null })
        .ToDictionary(static schema => schema.Name, static schema => new Vocabulary(schema.CloudFormationType!, [.. Settable(schema.Properties), .. schema.JudgedNames])
        {
            Instead = OfSam.GetValueOrDefault(schema.CloudFormationType!) ?? [],
        });

    /// <summary>The properties of a type of CloudFormation.</summary>
    public static Located Mark(Located properties, ResourceSchema? schema) =>
        schema is not null && OfCloudFormation.TryGetValue(schema.Name, out var names) ? Mark(properties, schema, names) : properties;

    /// <summary>The properties of something that has names of its own besides those of the schema.</summary>
    public static Located Mark(Located properties, ResourceSchema schema, Vocabulary own) => Mark(properties, schema.Properties, own);

    /// <summary>The names that a template may write.</summary>
    public static IEnumerable<string> Settable(IEnumerable<PropertySchema> properties) =>
        properties.Where(static property => property is { InCloudFormation: true, Mutability: not Mutability.ReadOnly }).Select(static property => property.Name);

    private static Located Mark(Located structure, IReadOnlyList<PropertySchema> schemas, Vocabulary own)
    {
        if (structure.Value is not MapValue { IsOpen: false })
        {
            return structure;
        }

        IReadOnlyList<string>? free = null;
        return structure.With([.. structure.Members.Select(member => (member.Key, Of(member.Key, member.Value)))]);

        Located Of(string name, Located value)
        {
            var schema = schemas.FirstOrDefault(candidate => candidate.Name == name);
            if (own.Names.Contains(name, StringComparer.Ordinal) || schema is { Mutability: Mutability.ReadOnly })
            {
                return schema is null || own.Opaque.Contains(name, StringComparer.Ordinal) ? value : Below(value, schema);
            }

            free ??= [.. own.Names.Where(known => structure[known].Value.IsAbsent)];
            return value.As(new StrayValue(name, own.Owner, free) { Instead = own.Instead.GetValueOrDefault(name) });
        }
    }

    private static Located Below(Located value, PropertySchema schema) => schema switch
    {
        { Kind: PropertyKind.Structure } => Mark(value, schema.Members, new Vocabulary(schema.Name, [.. Settable(schema.Members)])),
        { Kind: PropertyKind.List, Item: { Kind: PropertyKind.Structure } item } when value.Value is ListValue =>
            value.WithItems(value.Items.Select(element => Mark(element, item.Members, new Vocabulary(schema.Name, [.. Settable(item.Members)])))),
        _ => value,
    };
}
