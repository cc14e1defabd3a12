using LambdaIaC.Rules;

namespace LambdaIaC.Analyzers.Code.Handlers;

/// <summary>A handler in text is not checked by anyone until the first invocation fails, unless the compiler sees the assembly that it names.</summary>
internal sealed class MissingHandlerRule : HandlerRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC7001",
        "The handler names a type or method that the assembly does not have",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html")
    {
        Covers = [11],
    };

    public override IEnumerable<CodeFinding> Check(FunctionCode function, HandlerTarget target)
    {
        if (target.IsProgram)
        {
            return [];
        }

        if (target.Type is null)
        {
            var similar = Similar.TypeOf(target.Assembly, target.TypeName);
            return [Report(
                function.Handler,
                $"Handler of {function.Title} names the type '{target.TypeName}', which assembly '{target.Assembly.Name}' does not have{Similar.Advice(similar is null ? null : HandlerText.NameOf(similar))}.",
                similar is null ? null : NearestValue.Of(HandlerText.Of(similar, target.MethodName)))];
        }

        // Of a referenced file the compiler reads no private members, and Lambda would call them: LIAC7002 says so with less certainty.
        return target is { Methods.IsEmpty: true, IsSource: true } ? [Report(
            function.Handler,
            $"Handler of {function.Title} names the method '{target.MethodName}', which type '{target.TypeName}' does not have{Similar.Advice(Similar.MethodOf(target.Type, target.MethodName))}.",
            Similar.Repair(target))] : [];
    }
}
