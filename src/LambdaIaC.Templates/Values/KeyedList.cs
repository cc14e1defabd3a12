using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Values;

/// <summary>CloudFormation writes tags as a list of <c>Key</c> and <c>Value</c> where the schemas have a map.</summary>
internal static class KeyedList
{
    public static Located ToMap(SequenceNode sequence, PropertySchema schema, ValueReader reader)
    {
        var entries = new List<KeyValuePair<string, Located>>();
        var isOpen = false;
        foreach (var item in sequence.Items)
        {
            var entry = reader.Read(item, null);
            if (entry.Value.IsAbsent)
            {
                continue;
            }

            if (entry["Key"].Value.Text() is { } key)
            {
                entries.Add(new(key, AsText(entry["Value"], schema)));
            }
            else
            {
                isOpen = true;
            }
        }

        return Located.Map(entries, sequence, isOpen);
    }

    private static Located AsText(Located value, PropertySchema schema) =>
        schema.Item?.Kind == PropertyKind.Text && value.Value is IntegerValue or NumberValue or BooleanValue ? value.As(Value.Of(value.Value.ToString())) : value;
}
