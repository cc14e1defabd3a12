using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Serverless;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Intrinsics;

/// <summary><c>Fn::GetAtt</c>: an attribute of a resource.</summary>
internal sealed class GetAttIntrinsic : Intrinsic
{
    public override string Name => "Fn::GetAtt";

    public override Located Evaluate(Node argument, IntrinsicCall call) => argument switch
    {
        SequenceNode { Items: [ScalarNode id, ScalarNode attribute] } => call.Answer(ValueOf(id.Text, attribute.Text, call.Reader)),
        ScalarNode { Text: var whole } when whole.Split('.', 2) is [var id, var attribute] => call.Answer(ValueOf(id, attribute, call.Reader)),
        _ => call.Unknown,
    };

    public static Value ValueOf(string id, string attribute, ValueReader reader)
    {
        // SAM: the attribute may belong to the version or the alias that comes with a function.
        var whole = $"{id}.{attribute}";
        var dot = whole.LastIndexOf('.');
        if (GeneratedName.Companion(whole[..dot], reader.Template) is { } companion)
        {
            return new ReferenceValue(companion, whole[(dot + 1)..]);
        }

        var type = reader.Template.TypeOf(id);
        return type is null && !GeneratedName.IsRole(id, reader.Template) ? Value.Unknown : Carrier.Answer(type, new ReferenceValue(id, attribute));
    }
}
