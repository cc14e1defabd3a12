using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Values;

/// <summary>Where a local variable gets its value.</summary>
internal static class LocalWrites
{
    /// <summary>The value of a local that is written exactly once in the body; null when it is written otherwise.</summary>
    public static IOperation? Single(IOperation body, ILocalSymbol local)
    {
        IOperation? single = null;
        foreach (var operation in body.DescendantsAndSelf())
        {
            var value = operation switch
            {
                IVariableDeclaratorOperation declarator when IsSame(declarator.Symbol, local) => declarator.GetVariableInitializer()?.Value,
                ISimpleAssignmentOperation { IsRef: false, Target: ILocalReferenceOperation target } assignment when IsSame(target.Local, local) => assignment.Value,
                _ => null,
            };
            if (value is not null && single is not null)
            {
                return null;
            }

            single ??= value;
            if (operation is ILocalReferenceOperation reference && IsSame(reference.Local, local) && MayBeWritten(reference))
            {
                return null;
            }
        }

        return single;
    }

    /// <summary>Whether a reference may change the variable in another way than by a simple assignment.</summary>
    private static bool MayBeWritten(ILocalReferenceOperation reference) => reference.Parent switch
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

    private static bool IsSame(ILocalSymbol one, ILocalSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
