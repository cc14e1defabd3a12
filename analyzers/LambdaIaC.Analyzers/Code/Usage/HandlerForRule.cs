using System.Collections.Immutable;
using LambdaIaC.Analyzers.Code.Handlers;
using LambdaIaC.Analyzers.Model;
using LambdaIaC.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Code.Usage;

/// <summary>Lambda finds a method by its name: a lambda expression and a local function have none, and <c>Handler.For</c> throws.</summary>
internal sealed class HandlerForRule : OperationRule
{
    public override RuleInfo Info { get; } = new("LIAC9103", "Handler.For is given something else than a method of a class", Severity.Error, "LambdaIaC");

    public override ImmutableArray<SyntaxKind> Kinds { get; } = [SyntaxKind.InvocationExpression];

    public override bool MayBreak(SyntaxNode syntax, Mentions mentions) => NameOf(syntax) == "For" && mentions.MaySee(syntax.SyntaxTree);

    public override IEnumerable<CodeFinding> Check(IOperation operation, CodeSymbols symbols, CancellationToken cancellation)
    {
        if (operation is not IInvocationOperation { TargetMethod: { Name: "For" } called } || !symbols.IsHandler(called.ContainingType) || HandlerCall.Of(operation) is not { Method: null } call)
        {
            return [];
        }

        return IsCertain(call.Argument, called.IsGenericMethod) ? [Report(
            call.Argument.Syntax,
            $"Handler.For is given '{call.Argument.Syntax}', which is not a method of a class; name one without calling it, as in Handler.For<Orders>(orders => orders.Place).")] : [];
    }

    /// <summary>A variable may hold the delegate of a method; what is written in place does not.</summary>
    private static bool IsCertain(IOperation argument, bool isExpression) => HandlerCall.Unwrap(argument) switch
    {
        IAnonymousFunctionOperation { Body.Operations: [IReturnOperation { ReturnedValue: { } value }] } when isExpression => !IsBroken(value),
        IAnonymousFunctionOperation function => !isExpression && !IsBroken(function),
        IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } => !isExpression,
        _ => false,
    };

    private static bool IsBroken(IOperation operation) => operation.DescendantsAndSelf().Any(static part => part is IInvalidOperation);
}
