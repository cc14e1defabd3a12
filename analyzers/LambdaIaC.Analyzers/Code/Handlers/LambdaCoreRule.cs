using LambdaIaC.Rules;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Code.Handlers;

/// <summary>
/// The local service calls plain methods with plain objects. AWS needs Amazon.Lambda.Core for it: the serializer's attribute and the context
/// are defined there. Advice, because a function that only ever runs locally needs no package.
/// </summary>
internal sealed class LambdaCoreRule : HandlerRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC7007",
        "The code of the function runs on the local service only: it does not reference Amazon.Lambda.Core",
        Severity.Info,
        "https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html");

    public override IEnumerable<CodeFinding> Check(FunctionCode function, HandlerTarget target) =>
        target is { Method: { } method, ReferencesLambdaCore: false } && Need(method, target.Assembly) is { } need
            ? [Report(
                function.Handler,
                $"Handler of {function.Title} names '{method.ContainingType.Name}.{method.Name}', which {need}; on AWS that takes Amazon.Lambda.Core, "
                    + $"which assembly '{target.Assembly.Name}' does not reference.")]
            : [];

    private static string? Need(IMethodSymbol method, IAssemblySymbol assembly) => method.Parameters.Length == 2
        ? "takes a context"
        : Payload.ObjectOf(method) is { } payload && !Serializer.IsRegisteredFor(method, assembly) ? $"works with '{payload.ToDisplayString()}'" : null;
}
