using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Serverless;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Intrinsics;

/// <summary><c>Ref</c>: a parameter, a pseudo parameter, or what a resource answers to its name.</summary>
internal sealed class RefIntrinsic : Intrinsic
{
    public override string Name => "Ref";

    public override Located Evaluate(Node argument, IntrinsicCall call) => argument is ScalarNode { Text: var name }
        ? name == "AWS::NoValue" ? Located.Absent : call.Typed(ValueOf(name, call.Reader))
        : call.Unknown;

    /// <summary>What a name stands for; unknown when only a deployment can tell.</summary>
    public static Value ValueOf(string name, ValueReader reader)
    {
        if (reader.World.Constants.TryGetValue(name, out var constant))
        {
            return Value.Of(constant);
        }

        if (reader.Template.Parameters.TryGetValue(name, out var parameter))
        {
            return parameter.Only is { } only ? Value.Of(only) : Value.Unknown;
        }

        if (reader.Template.TypeOf(name) is { } type)
        {
            return Carrier.Answer(type, new ReferenceValue(name, RefAttribute.Of(type)));
        }

        return name == "AWS::Region" && reader.Region is { } region ? Value.Of(region) : GeneratedName.Resolve(name, reader) ?? Value.Unknown;
    }
}
