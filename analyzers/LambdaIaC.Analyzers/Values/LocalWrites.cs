using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Values;

/// <summary>Where the local variables of one body get their values. The body is walked once, however many variables it has.</summary>
internal sealed class LocalWrites
{
    private readonly Dictionary<ISymbol, IOperation?> _single = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<ILocalReferenceOperation>> _uses = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _parameters = new(SymbolEqualityComparer.Default);

    public LocalWrites(IOperation body, CancellationToken cancellation)
    {
        foreach (var operation in body.DescendantsAndSelf())
        {
            cancellation.ThrowIfCancellationRequested();
            Visit(operation);
        }
    }

    /// <summary>The value of a local that is written exactly once in the body; null when it is written otherwise.</summary>
    public IOperation? Single(ILocalSymbol local) => _single.TryGetValue(local, out var value) ? value : null;

    /// <summary>Every use of a local.</summary>
    public IReadOnlyList<ILocalReferenceOperation> UsesOf(ILocalSymbol local) => _uses.TryGetValue(local, out var uses) ? uses : [];

    /// <summary>Whether a parameter may have another value than its argument.</summary>
    public bool IsWritten(IParameterSymbol parameter) => _parameters.Contains(parameter);

    private void Visit(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer()?.Value is { } value:
                Write(declarator.Symbol, value);
                break;
            case ISimpleAssignmentOperation { IsRef: false, Target: ILocalReferenceOperation target } assignment:
                Write(target.Local, assignment.Value);
                break;
            case IParameterReferenceOperation reference when reference.Parent is ISimpleAssignmentOperation { Target: var target } ? target == reference : MayBeWritten(reference):
                _parameters.Add(reference.Parameter);
                break;
        }

        if (operation is ILocalReferenceOperation local)
        {
            if (!_uses.TryGetValue(local.Local, out var uses))
            {
                _uses[local.Local] = uses = [];
            }

            uses.Add(local);
            if (MayBeWritten(local))
            {
                _single[local.Local] = null;
            }
        }
    }

    private void Write(ILocalSymbol local, IOperation value) => _single[local] = _single.ContainsKey(local) ? null : value;

    /// <summary>Whether a reference may change the variable in another way than by a simple assignment.</summary>
    private static bool MayBeWritten(IOperation reference) => reference.Parent switch
    {
        ISimpleAssignmentOperation assignment => assignment.IsRef,
        ICompoundAssignmentOperation compound => compound.Target == reference,
        ICoalesceAssignmentOperation coalesce => coalesce.Target == reference,
        IIncrementOrDecrementOperation or IAddressOfOperation or IDeclarationExpressionOperation or IDeconstructionAssignmentOperation => true,
        ITupleOperation => true,
        IArgumentOperation { Parameter: var parameter } => parameter is null or { RefKind: RefKind.Ref or RefKind.Out },
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol.RefKind != RefKind.None,
        _ => false,
    };
}
