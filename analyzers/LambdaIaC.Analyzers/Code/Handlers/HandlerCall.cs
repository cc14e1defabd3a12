using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Code.Handlers;

/// <summary>A call of <c>Handler.For</c>.</summary>
/// <param name="Type">The class that Lambda creates; null when it is a type parameter.</param>
/// <param name="Method">The method that is named; null when the argument names none.</param>
/// <param name="Argument">The argument.</param>
internal sealed record HandlerCall(INamedTypeSymbol? Type, IMethodSymbol? Method, IOperation Argument)
{
    /// <summary>Reads a call; null when the operation is another one.</summary>
    public static HandlerCall? Of(IOperation operation)
    {
        if (Unwrap(operation) is not IInvocationOperation
            {
                TargetMethod: { Name: "For", ContainingType: { Name: "Handler", ContainingNamespace: { Name: "LambdaIaC", ContainingNamespace.IsGlobalNamespace: true } } } called,
                Arguments: [{ Value: var argument }],
            })
        {
            return null;
        }

        var method = MethodOf(called.IsGenericMethod ? BodyOf(argument) : argument);
        var type = method?.IsStatic == false && called.TypeArguments is [var chosen] ? chosen : method?.ContainingType;
        return new HandlerCall(type as INamedTypeSymbol, method, argument);
    }

    /// <summary>An operation without the conversions around it.</summary>
    public static IOperation Unwrap(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { Operand: var operand }:
                    operation = operand;
                    break;
                case IParenthesizedOperation { Operand: var inner }:
                    operation = inner;
                    break;
                case IDelegateCreationOperation { Target: var target }:
                    operation = target;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>What a lambda expression with one expression gives back.</summary>
    private static IOperation BodyOf(IOperation argument) =>
        Unwrap(argument) is IAnonymousFunctionOperation { Body.Operations: [IReturnOperation { ReturnedValue: { } value }] } ? value : argument;

    private static IMethodSymbol? MethodOf(IOperation value) =>
        Unwrap(value) is IMethodReferenceOperation { Method: { MethodKind: MethodKind.Ordinary } method } ? method : null;
}
