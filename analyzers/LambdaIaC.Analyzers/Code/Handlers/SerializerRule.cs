using LambdaIaC.Rules;

namespace LambdaIaC.Analyzers.Code.Handlers;

/// <summary>
/// AWS turns JSON into objects only with the serializer that an attribute names; without one it passes streams and refuses everything else
/// when the function starts. The local service brings a serializer of its own, so that it goes unnoticed there.
/// </summary>
/// <remarks>Source: aws/aws-lambda-dotnet, InvokeDelegateBuilder: DeserializeMissingAttribute and SerializeMissingAttribute.</remarks>
internal sealed class SerializerRule : HandlerRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC7006",
        "The handler takes or returns an object, and no serializer is registered",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html")
    {
        Covers = [330],
    };

    public override IEnumerable<CodeFinding> Check(FunctionCode function, HandlerTarget target)
    {
        if (!target.ReferencesLambdaCore || target.Method is not { } method || Payload.ObjectOf(method) is not { } payload || Serializer.IsRegisteredFor(method, target.Assembly))
        {
            return [];
        }

        return [Report(
            function.Handler,
            $"Handler of {function.Title} names '{method.ContainingType.Name}.{method.Name}', which works with '{payload.ToDisplayString()}', but assembly "
                + $"'{target.Assembly.Name}' registers no serializer; add [assembly: LambdaSerializer(typeof(DefaultLambdaJsonSerializer))] to it.")];
    }
}
