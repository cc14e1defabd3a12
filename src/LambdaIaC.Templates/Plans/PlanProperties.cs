using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Plans;

/// <summary>The properties of a planned resource by the names of its schema.</summary>
internal static class PlanProperties
{
    public static ResourceSchema? SchemaOf(PlanType type) => ResourceTypes.SchemaOf(type.Schema) ?? SchemaCatalog.Find(type.Schema);

    public static Located Read(MappingNode values, PlanType type)
    {
        var schema = SchemaOf(type);
        var properties = Located.Map(values);
        foreach (var (key, written) in values.Entries)
        {
            var value = PlanBlocks.Rename(written, PlanNames.Plain(key.Text), type);
            if (!type.Renames.TryGetValue(PlanNames.Plain(key.Text), out var name))
            {
                var property = PlanNames.Find(schema?.Properties ?? [], key.Text);
                properties = properties.With((property?.Name ?? PlanNames.Pascal(key.Text), PlanValues.Read(value, property)));
            }
            else if (name.Length > 0)
            {
                properties = Place(properties, name, value, schema);
            }
        }

        properties = Settle(properties);
        properties = properties.With(type.Elsewhere.Select(name => (name, properties[name].Open())));
        return type.IsPartial ? properties.Open() : properties;
    }

    private static Located Place(Located properties, string name, Node value, ResourceSchema? schema)
    {
        if (name.Split('.') is not [var block, var member])
        {
            return properties.With((name, name is "Code" or "Content" ? Content(value) : PlanValues.Read(value, schema?.Find(name))));
        }

        var read = member == "File" ? Content(value) : PlanValues.Read(value, schema?.Find(block)?.Members.FirstOrDefault(candidate => candidate.Name == member));
        if (read.Value.IsAbsent)
        {
            return properties;
        }

        return member == "File"
            ? properties.With((block, read))
            : properties.With((block, properties[block].Value is MapValue ? properties[block].With((member, read)) : read.Within(member)));
    }

    /// <summary>A file or folder that is packed and uploaded; what it weighs is not in the plan.</summary>
    private static Located Content(Node value) => value switch
    {
        ScalarNode { IsNull: false, Text: { Length: > 0 } path } => Located.Of(new AssetValue("file", path), value),
        MappingNode archive when archive.Text("path") is { } path => Located.Of(new AssetValue("file", path), value),
        ScalarNode => Located.Absent,
        _ => Located.Unknown(value),
    };

    /// <summary>The numbers by which a provider says that nothing is set.</summary>
    private static Located Settle(Located properties) => properties.With(
        ("ReservedConcurrentExecutions", Unless(properties["ReservedConcurrentExecutions"], -1)),
        ("RetentionInDays", Unless(properties["RetentionInDays"], 0)));

    private static Located Unless(Located value, long nothing) => value.Value is IntegerValue { Number: var number } && number == nothing ? Located.Absent : value;
}
