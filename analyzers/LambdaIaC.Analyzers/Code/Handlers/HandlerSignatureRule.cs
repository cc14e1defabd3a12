using LambdaIaC.Analyzers.Model;
using LambdaIaC.Rules;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Code.Handlers;

/// <summary>Lambda calls a method with an event and a context at most, and waits for a Task.</summary>
/// <remarks>Source: aws/aws-lambda-dotnet, UserCodeValidator.ValidateCustomerMethod and InvokeDelegateBuilder.</remarks>
internal sealed class HandlerSignatureRule : HandlerRule
{
    private const string Context = "Amazon.Lambda.Core.ILambdaContext";

    public override RuleInfo Info { get; } = new(
        "LIAC7004",
        "The method of the handler has a signature that Lambda cannot call",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html");

    public override IEnumerable<CodeFinding> Check(FunctionCode function, HandlerTarget target) => target.Method is { } method && Problem(method, target) is { } problem
        ? [Report(function.Handler, $"Handler of {function.Title} names '{method.ContainingType.Name}.{method.Name}', which Lambda cannot call: {problem}.")]
        : [];

    private static string? Problem(IMethodSymbol method, HandlerTarget target) => method switch
    {
        { IsAbstract: true } => "it is abstract; name the class that implements it",
        { IsGenericMethod: true } => "it is generic; write a method for one type",
        { ReturnsVoid: true } when IsAsync(method) => "it is 'async void', so that its end cannot be awaited; return Task",
        { IsVararg: true } or { Parameters: [.., { IsParams: true }] } => "its parameters are a list of any length; take an event and a context",
        { ReturnsByRef: true } or { ReturnsByRefReadonly: true } => "it returns a reference; return a value",
        _ => OfParameters(method, target) ?? OfResult(method),
    };

    /// <summary>In a file only an attribute of the compiler tells, and in a reference assembly nothing does.</summary>
    private static bool IsAsync(IMethodSymbol method) => method.IsAsync || method.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "AsyncStateMachineAttribute");

    private static string? OfParameters(IMethodSymbol method, HandlerTarget target)
    {
        if (method.Parameters.FirstOrDefault(static parameter => parameter.RefKind != RefKind.None || parameter.Type.IsRefLikeType) is { } unsuitable)
        {
            return $"its parameter '{unsuitable.Name}' is passed by reference or lives on the stack; take a class or a Stream";
        }

        return method.Parameters switch
        {
            { Length: > 2 } parameters => $"it has {parameters.Length} parameters, and Lambda passes an event and a context at most",
            [_, { Type: { TypeKind: not TypeKind.Error } second }] when !IsContext(second, target) =>
                $"its second parameter is '{second.ToDisplayString()}', and Lambda passes {Context}",
            _ => null,
        };
    }

    /// <summary>The local service takes a context by its shape; AWS takes the one of its package, which a function without the package cannot mean.</summary>
    private static bool IsContext(ITypeSymbol type, HandlerTarget target) =>
        type.ToDisplayString() == Context
        || (!target.ReferencesLambdaCore && type.TypeKind is TypeKind.Interface or TypeKind.Class && type.FindProperty("AwsRequestId") is { Type.SpecialType: SpecialType.System_String });

    private static string? OfResult(IMethodSymbol method) => method.ReturnType is INamedTypeSymbol { Name: "ValueTask", ContainingNamespace.Name: "Tasks" }
        ? "it returns a ValueTask, for which Lambda does not wait; return Task"
        : method.ReturnType.IsRefLikeType ? $"it returns '{method.ReturnType.ToDisplayString()}', which lives on the stack; return a class or a Stream" : null;
}
