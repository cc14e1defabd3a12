using YamlDotNet.Core.Events;

namespace LambdaIaC.Templates.Documents;

/// <summary>YAML's short forms of intrinsic functions: <c>!Sub x</c> is <c>{"Fn::Sub": x}</c>.</summary>
internal static class ShortForm
{
    public static Node Expand(NodeEvent start, Node value)
    {
        if (start.Tag.IsEmpty || start.Tag.IsNonSpecific || start.Tag.Value is not ['!', .. { Length: > 0 } name])
        {
            return value;
        }

        var function = name is "Ref" or "Condition" ? name : $"Fn::{name}";
        var argument = name == "GetAtt" && value is ScalarNode attribute ? Parts(attribute) : value;
        var key = new ScalarNode(function, isPlain: true, value.Line, value.Column);
        return new MappingNode([new MappingEntry(key, argument)], value.Line, value.Column);
    }

    /// <summary>The resource ends at the first dot; what follows, dots included, is the attribute.</summary>
    private static Node Parts(ScalarNode attribute)
    {
        var dot = attribute.Text.IndexOf('.', StringComparison.Ordinal);
        return dot < 0
            ? attribute
            : new SequenceNode([Part(attribute.Text[..dot], attribute), Part(attribute.Text[(dot + 1)..], attribute)], attribute.Line, attribute.Column);
    }

    private static ScalarNode Part(string text, ScalarNode whole) => new(text, isPlain: false, whole.Line, whole.Column);
}
