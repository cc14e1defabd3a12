using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Plans;

/// <summary>The values of a plan as the schemas have them. Null, an empty text and an empty block are what a provider has for something that is not set.</summary>
internal static class PlanValues
{
    public static Located Read(Node node, PropertySchema? schema) => (node, schema?.Kind) switch
    {
        (UnknownNode unknown, _) => Located.Of(unknown.Value, node),
        (ScalarNode { IsNull: true }, _) => Located.Absent,
        (ScalarNode { Text: "", IsPlain: false }, not null) when schema.Item is null => Located.Absent,
        (ScalarNode scalar, PropertyKind.Document) => Document(scalar),
        (ScalarNode scalar, null) => Located.Of(Scalars.Of(scalar), scalar),
        (ScalarNode scalar, { } kind) => Located.Of(Scalars.Of(scalar.Text, kind), scalar),
        (SequenceNode { Items: [] }, PropertyKind.Structure) => Located.Absent,
        (SequenceNode { Items: [var only] }, PropertyKind.Structure) => Read(only, schema),
        (SequenceNode sequence, null or PropertyKind.Document) => Located.List(sequence.Items.Select(static item => Read(item, null)), sequence),
        (SequenceNode sequence, PropertyKind.List) => Located.List(sequence.Items.Select(item => Read(item, schema!.Item)), sequence),
        (MappingNode mapping, PropertyKind.List) => Located.List([Read(mapping, schema!.Item)], mapping),
        (MappingNode mapping, PropertyKind.Structure) => Structure(mapping, schema!.Members),
        (MappingNode mapping, PropertyKind.Map) => Map(mapping, schema!.Item),
        (MappingNode mapping, null or PropertyKind.Document) => Map(mapping, null),
        _ => Located.Unknown(node),
    };

    /// <summary>The members of a structure by the schema's names; others as CloudFormation would write them.</summary>
    private static Located Structure(MappingNode mapping, IReadOnlyList<PropertySchema> members) => Located.Map(
        mapping.Entries.Select(entry => PlanNames.Find(members, entry.Key.Text) is { } member
            ? KeyValuePair.Create(member.Name, Read(entry.Value, member))
            : KeyValuePair.Create(PlanNames.Pascal(entry.Key.Text), Read(entry.Value, null))),
        mapping);

    /// <summary>A dictionary: its keys are the user's, and an empty text in it is a value.</summary>
    private static Located Map(MappingNode mapping, PropertySchema? item) => Located.Map(
        mapping.Entries.Select(entry => KeyValuePair.Create(
            entry.Key.Text,
            entry.Value is ScalarNode { IsNull: false } scalar && item is not null ? Located.Of(Scalars.Of(scalar.Text, item.Kind), scalar) : Read(entry.Value, null))),
        mapping);

    /// <summary>Plans have policies as text: what is in it stands where the text is.</summary>
    private static Located Document(ScalarNode text)
    {
        try
        {
            return new JsonReader(text.Text).Read() is MappingNode document ? Located.Of(Map(document, null).Value, text) : Located.Unknown(text);
        }
        catch (UnreadableException)
        {
            return Located.Of(Value.Of(text.Text), text);
        }
    }
}
