using System.Collections.Immutable;
using LambdaIaC.Analyzers.Code.Handlers;
using LambdaIaC.Analyzers.Model;
using LambdaIaC.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Code.Usage;

/// <summary>A plan is made of what a stack holds at that time. What is added afterwards is deployed by nobody.</summary>
internal sealed class UseAfterPlanRule : OperationRule
{
    public override RuleInfo Info { get; } = new("LIAC9102", "A stack is changed after its plan was made", Severity.Warning, "LambdaIaC");

    public override ImmutableArray<SyntaxKind> Kinds { get; } = [SyntaxKind.InvocationExpression];

    public override bool MayBreak(SyntaxNode syntax, Mentions mentions) =>
        syntax is InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } && mentions.MaySee(syntax.SyntaxTree) && arguments.Any(static argument => argument.Expression is ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [] });

    public override IEnumerable<CodeFinding> Check(IOperation operation, CodeSymbols symbols, CancellationToken cancellation)
    {
        if (operation is not IInvocationOperation { TargetMethod: var called } plan || !symbols.IsCompiler(called.ContainingType) || StackOf(plan, symbols) is not { } stack || BlockOf(plan) is not { } block)
        {
            return [];
        }

        return
            from later in block.Operations.SkipWhile(statement => statement.Syntax.SpanStart <= plan.Syntax.SpanStart)
            from use in later.DescendantsAndSelf()
            where Changes(use, stack, symbols)
            select Report(use.Syntax, $"'{Head(use.Syntax)}' changes the stack '{stack.Name}' after its plan was made, so that nobody deploys it; do it before '{called.Name}'.");
    }

    /// <summary>The variable whose stack is planned: <c>() => stack</c>.</summary>
    private static ILocalSymbol? StackOf(IInvocationOperation plan, CodeSymbols symbols)
    {
        var stacks = plan.Arguments.SelectMany(static argument => argument.Value.Descendants())
            .OfType<IReturnOperation>()
            .Select(static result => result.ReturnedValue is { } value ? HandlerCall.Unwrap(value) : null)
            .OfType<ILocalReferenceOperation>()
            .Where(local => symbols.IsStack(local.Type))
            .Select(static local => local.Local)
            .ToArray();
        return stacks is [var only] ? only : null;
    }

    /// <summary>The block that the plan is made in; nothing is said of one inside a loop, whose statements come before and after.</summary>
    private static IBlockOperation? BlockOf(IOperation plan)
    {
        IBlockOperation? nearest = null;
        for (var step = plan.Parent; step is not null; step = step.Parent)
        {
            nearest ??= step as IBlockOperation;
            if (step is ILoopOperation or IAnonymousFunctionOperation)
            {
                return null;
            }
        }

        return nearest;
    }

    private static bool Changes(IOperation use, ILocalSymbol stack, CodeSymbols symbols) => use switch
    {
        IObjectCreationOperation { Type: var type } creation when symbols.IsResource(type) || symbols.IsScope(type) => creation.Arguments.Any(argument => IsStack(argument.Value, stack)),
        IInvocationOperation { TargetMethod.Name: var name, Instance: { } instance } when name.StartsWith("Grant", StringComparison.Ordinal) || name == "Suppress" =>
            HandlerCall.Unwrap(instance) is IMemberReferenceOperation { Instance: { } owner } && symbols.IsResource(instance.Type) && IsStack(owner, stack),
        _ => false,
    };

    private static bool IsStack(IOperation value, ILocalSymbol stack) =>
        HandlerCall.Unwrap(value) is ILocalReferenceOperation { Local: var local } && SymbolEqualityComparer.Default.Equals(local, stack);

    private static string Head(SyntaxNode syntax) => syntax.ToString().Split('\n')[0].Trim();
}
