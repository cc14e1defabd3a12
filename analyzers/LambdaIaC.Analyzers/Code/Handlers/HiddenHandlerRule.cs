using LambdaIaC.Rules;

namespace LambdaIaC.Analyzers.Code.Handlers;

/// <summary>
/// Of a referenced assembly the compiler sees public methods only. Lambda also calls private ones, so that a name which is not found is
/// a warning: in an editor, which has the sources, it is LIAC7001 or nothing.
/// </summary>
internal sealed class HiddenHandlerRule : HandlerRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC7002",
        "The handler names a method that is not public, or does not exist",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html")
    {
        Covers = [11],
    };

    public override IEnumerable<CodeFinding> Check(FunctionCode function, HandlerTarget target) => target is { Type: { } type, Methods.IsEmpty: true, IsSource: false }
        ? [Report(
            function.Handler,
            $"Handler of {function.Title} names the method '{target.MethodName}', and type '{target.TypeName}' has no public method of that name"
                + $"{Similar.Advice(Similar.MethodOf(type, target.MethodName))}.",
            Similar.Repair(target))]
        : [];
}
