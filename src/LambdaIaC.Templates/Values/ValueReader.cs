using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Conditions;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Intrinsics;

namespace LambdaIaC.Templates.Values;

/// <summary>Turns what is written in a template into values, in one world, along the schema where there is one.</summary>
internal sealed class ValueReader
{
    public ValueReader(Template template, World world, string? region)
    {
        Template = template;
        World = world;
        Region = region;
        Conditions = new ConditionSet(template.Conditions, world, this);
    }

    public Template Template { get; }

    public World World { get; }

    public string? Region { get; }

    public ConditionSet Conditions { get; }

    /// <summary>The properties of a resource by their schema; what the schema does not list is read as it is written.</summary>
    public Located Properties(Node? properties, ResourceSchema? schema, Node resource)
    {
        var read = properties switch
        {
            null => Located.Map(resource),
            MappingNode mapping when IntrinsicCatalog.Find(mapping) is null => Structure(mapping, name => schema?.Find(name)),
            _ => Located.Map([], properties, isOpen: true),
        };
        return Template.IsRewritten ? read.Open() : read;
    }

    /// <summary>A value, as a property of the schema takes it; without a schema, as it is written.</summary>
    public Located Read(Node node, PropertySchema? schema) => node switch
    {
        ScalarNode { IsNull: true } => Located.Unknown(node),
        ScalarNode scalar => Scalar(scalar, schema),
        SequenceNode sequence => Sequence(sequence, schema),
        MappingNode mapping when IntrinsicCatalog.Find(mapping) is { } intrinsic => intrinsic.Evaluate(mapping.Entries[0].Value, new IntrinsicCall(this, schema, mapping)),
        MappingNode mapping => Mapping(mapping, schema),
        _ => Located.Unknown(node),
    };

    private Located Scalar(ScalarNode scalar, PropertySchema? schema)
    {
        if (schema is { Kind: not (PropertyKind.Text or PropertyKind.Document) })
        {
            return Located.Of(Texts.HasGaps(scalar.Text) ? Texts.Of(scalar.Text) : Typed(scalar.Text, schema.Kind), scalar);
        }

        return Located.Of(schema is not null || !scalar.IsPlain ? Texts.Of(scalar.Text) : Scalars.Of(scalar), scalar);
    }

    private Value Typed(string text, PropertyKind kind)
    {
        var value = Scalars.Of(text, kind);
        return value is TextValue or UnknownValue && !Template.IsRewritten ? Misfits.Of(text, kind) ?? value : value;
    }

    private Located Sequence(SequenceNode sequence, PropertySchema? schema) => schema?.Kind switch
    {
        null or PropertyKind.Document => Located.List(sequence.Items.Select(item => Read(item, null)), sequence),
        PropertyKind.List => Located.List(sequence.Items.Select(item => Read(item, schema.Item)), sequence),
        PropertyKind.Map when schema.IsKeyedList => KeyedList.ToMap(sequence, schema, this),
        _ => Template.IsRewritten ? Located.Unknown(sequence) : Misfits.Of(sequence),
    };

    private Located Mapping(MappingNode mapping, PropertySchema? schema) => schema?.Kind switch
    {
        null or PropertyKind.Document => Structure(mapping, static _ => null),
        PropertyKind.Structure => Structure(mapping, name => schema.Members.FirstOrDefault(member => member.Name == name)),
        PropertyKind.Map => Structure(mapping, _ => schema.Item),
        _ => Template.IsRewritten ? Located.Unknown(mapping) : Misfits.Of(mapping),
    };

    private Located Structure(MappingNode mapping, Func<string, PropertySchema?> schemaOf)
    {
        var isOpen = false;
        var members = new List<KeyValuePair<string, Located>>(mapping.Entries.Count);
        foreach (var (key, value) in mapping.Entries)
        {
            if (key.Text.StartsWith("Fn::", StringComparison.Ordinal))
            {
                // A loop or a transform inside: it adds what nobody knows here.
                isOpen = true;
                continue;
            }

            members.Add(new(key.Text, Under(key, value, Read(value, schemaOf(key.Text)))));
        }

        return Located.Map(members, mapping, isOpen);
    }

    /// <summary>A block begins below its key; a person looks for it at the key.</summary>
    private static Located Under(ScalarNode key, Node node, Located value) =>
        node is not ScalarNode && value.Line == node.Line && value.Column == node.Column && node.Line > key.Line ? value.At(key.Line, key.Column) : value;
}
