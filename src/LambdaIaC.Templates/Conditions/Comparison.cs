using System.Text;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Conditions;

/// <summary>The two sides of an <c>Fn::Equals</c>.</summary>
internal static class Comparison
{
    /// <summary>The parameter and the constant that are compared; null when it is another comparison.</summary>
    public static (string Parameter, string Constant)? OfParameter(Node left, Node right) => (left, right) switch
    {
        (MappingNode { Entries: [{ Key.Text: "Ref", Value: ScalarNode name }] }, ScalarNode constant) => (name.Text, constant.Text),
        (ScalarNode constant, MappingNode { Entries: [{ Key.Text: "Ref", Value: ScalarNode name }] }) => (name.Text, constant.Text),
        _ => null,
    };

    public static bool IsOfParameter(Node left, Node right) => OfParameter(left, right) is not null;

    /// <summary>Two comparisons with one key have one answer.</summary>
    public static string KeyOf(Node left, Node right)
    {
        string[] sides = [Write(left), Write(right)];
        Array.Sort(sides, StringComparer.Ordinal);
        return string.Join("=", sides);
    }

    private static string Write(Node node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(Node node, StringBuilder text)
    {
        switch (node)
        {
            case ScalarNode scalar:
                text.Append('"').Append(scalar.Text).Append('"');
                break;
            case SequenceNode sequence:
                text.Append('[');
                foreach (var item in sequence.Items)
                {
                    Write(item, text);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case MappingNode mapping:
                text.Append('{');
                foreach (var (key, value) in mapping.Entries)
                {
                    text.Append(key.Text).Append(':');
                    Write(value, text);
                    text.Append(',');
                }

                text.Append('}');
                break;
        }
    }
}
