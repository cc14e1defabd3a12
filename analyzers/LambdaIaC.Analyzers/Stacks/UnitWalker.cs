using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Stacks;

/// <summary>
/// Collects the resources that one constructor or method creates, with those of the helper methods of its class that it calls, and finds
/// out whether there may be more.
/// </summary>
internal sealed class UnitWalker(ModelSymbols model, SymbolDefinitions definitions, INamedTypeSymbol type, CancellationToken cancellation)
{
    // What people write stays far below; helper methods that call each other twice must not grow without end.
    private const int MaximumCalls = 200;
    private const int MaximumDepth = 8;

    // Far above what people nest; far below what a stack of one megabyte holds.
    private const int MaximumNesting = 1000;

    private readonly List<PlacedCreation> _creations = [];
    private int _calls;
    private int _nesting;

    /// <summary>The creations in the order of the source.</summary>
    public IReadOnlyList<PlacedCreation> Creations => _creations;

    /// <summary>Whether others may create resources that are not among <see cref="Creations"/>.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Walks a body.</summary>
    public void Walk(IOperation? operation) => Walk(operation, null, null);

    private void Walk(IOperation? operation, CallFrame? frame, Branch? branch)
    {
        cancellation.ThrowIfCancellationRequested();
        if (operation is null or ILocalFunctionOperation or INameOfOperation or ITypeOfOperation or ILiteralOperation)
        {
            return;
        }

        if (++_nesting > MaximumNesting)
        {
            IsOpen = true;
        }
        else
        {
            Visit(operation, frame, branch);
        }

        _nesting--;
    }

    private void Visit(IOperation operation, CallFrame? frame, Branch? branch)
    {
        switch (operation)
        {
            case IObjectCreationOperation creation:
                Create(creation, frame, branch);
                break;
            case IInvocationOperation call:
                Call(call, frame, branch);
                break;
            case IMethodReferenceOperation { Method: var method } when IsOwn(method):
                // Who calls it, and how often, nobody knows.
                IsOpen = true;
                break;
        }

        if (!Fork(operation, frame, branch))
        {
            WalkChildren(operation, frame, branch);
        }
    }

    private void WalkChildren(IOperation operation, CallFrame? frame, Branch? branch)
    {
        var before = _creations.Count;
        foreach (var child in operation.ChildOperations)
        {
            Walk(child, frame, branch);
        }

        // One creation that is written down stands for any number of resources, or none.
        IsOpen |= _creations.Count > before && operation is ILoopOperation or IAnonymousFunctionOperation;
    }

    /// <summary>Walks an operation of which only one part runs.</summary>
    private bool Fork(IOperation operation, CallFrame? frame, Branch? branch)
    {
        switch (operation)
        {
            case IConditionalOperation conditional:
                Walk(conditional.Condition, frame, branch);
                Walk(conditional.WhenTrue, frame, new Branch(branch));
                Walk(conditional.WhenFalse, frame, new Branch(branch));
                return true;
            case ICoalesceOperation coalesce:
                Walk(coalesce.Value, frame, branch);
                Walk(coalesce.WhenNull, frame, new Branch(branch));
                return true;
            case ICoalesceAssignmentOperation or ISwitchCaseOperation or ISwitchExpressionArmOperation or ICatchClauseOperation or IConditionalAccessOperation:
                WalkChildren(operation, frame, new Branch(branch));
                return true;
            default:
                return false;
        }
    }

    private void Create(IObjectCreationOperation creation, CallFrame? frame, Branch? branch)
    {
        if (model.IsResource(creation.Type))
        {
            _creations.Add(new PlacedCreation(new ResourceCreation(creation, frame), branch));
            IsOpen |= model.MakesMore(creation.Type);
        }
        else
        {
            IsOpen |= creation.Arguments.Any(HandsOn);
        }
    }

    private void Call(IInvocationOperation call, CallFrame? frame, Branch? branch)
    {
        var method = call.TargetMethod;
        if (IsOwn(method) && (SymbolDefinitions.IsHelper(method) || method.MethodKind == MethodKind.Constructor))
        {
            Enter(call, frame, branch);
        }
        else if (method.MethodKind != MethodKind.Constructor && model.MayCreate(method))
        {
            IsOpen |= call.Arguments.Any(HandsOn) || model.IsScope(call.Instance?.Type) || model.CanBeReferred(call.Instance?.Type);
        }
    }

    private void Enter(IInvocationOperation call, CallFrame? frame, Branch? branch)
    {
        if (++_calls > MaximumCalls || frame?.Depth >= MaximumDepth)
        {
            IsOpen = true;
            return;
        }

        Walk(BodyOf(call.TargetMethod), new CallFrame(call, frame), branch);
    }

    private IOperation? BodyOf(IMethodSymbol method) =>
        (method.DeclaringSyntaxReferences is [var declaration] ? definitions.OperationOf(declaration.GetSyntax(cancellation), cancellation) : null) is var body
        && body is ILocalFunctionOperation local
            ? local.Body
            : body;

    private bool IsOwn(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingType, type);

    /// <summary>Whether an argument lets the other side create resources here, or about one of these.</summary>
    private bool HandsOn(IArgumentOperation argument)
    {
        var value = argument.Value;
        while (value is IConversionOperation { Operand: var operand })
        {
            value = operand;
        }

        return model.IsScope(value.Type) || model.CanBeReferred(value.Type);
    }
}
