using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Intrinsics;

/// <summary><c>Fn::Sub</c>: text with <c>${Name}</c>, <c>${Resource.Attribute}</c> and values of its own in it.</summary>
internal sealed class SubIntrinsic : Intrinsic
{
    public override string Name => "Fn::Sub";

    public override Located Evaluate(Node argument, IntrinsicCall call) => argument switch
    {
        ScalarNode text => call.Typed(Substitute(text.Text, null, call.Reader)),
        SequenceNode { Items: [ScalarNode text, MappingNode values] } => call.Typed(Substitute(text.Text, values, call.Reader)),
        SequenceNode { Items: [ScalarNode text] } => call.Typed(Substitute(text.Text, null, call.Reader)),
        _ => call.Unknown,
    };

    private static Value Substitute(string text, MappingNode? values, ValueReader reader) => Texts.Of(text, part => SubstituteIn(part, values, reader));

    private static Value SubstituteIn(string text, MappingNode? values, ValueReader reader)
    {
        var parts = new List<Value>();
        var position = 0;
        while (text.IndexOf("${", position, StringComparison.Ordinal) is >= 0 and var start && text.IndexOf('}', start) is >= 0 and var end)
        {
            parts.Add(Value.Of(text[position..start]));
            var name = text[(start + 2)..end].Trim();
            parts.Add(name.StartsWith('!') ? Value.Of($"${{{name[1..]}}}") : ValueOf(name, values, reader));
            position = end + 1;
        }

        parts.Add(Value.Of(text[position..]));
        return Texts.Join(parts);
    }

    private static Value ValueOf(string name, MappingNode? values, ValueReader reader)
    {
        if (values?[name] is { } own)
        {
            return reader.Read(own, null).Value;
        }

        var referred = RefIntrinsic.ValueOf(name, reader);
        return referred.GetType() == typeof(UnknownValue) && name.Split('.', 2) is [var id, var attribute] ? GetAttIntrinsic.ValueOf(id, attribute, reader) : referred;
    }
}
