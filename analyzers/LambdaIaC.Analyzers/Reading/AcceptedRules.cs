using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Reading;

/// <summary>
/// What the author of a stack accepts at a resource: <c>orders.Suppress("LIAC2003", "the reason")</c>. An editor leaves it out, and the
/// reports of the compiler show it with its reason. It is asked only for what would be reported.
/// </summary>
internal sealed class AcceptedRules(ModelSymbols model, SymbolDefinitions definitions)
{
    /// <summary>Whether a call that runs whenever the resource is created accepts a rule at it, with an id and a reason that are constants.</summary>
    public bool Accepts(IOperation creation, string id, CancellationToken cancellation) => HolderOf(creation) switch
    {
        ILocalSymbol local => definitions.LocalsAround(creation, cancellation).UsesOf(local).Any(use => IsAccepted(use, id, creation)),
        IFieldSymbol or IPropertySymbol when HolderOf(creation) is { } member => References(creation).Any(use => SymbolEqualityComparer.Default.Equals(use.Member, member) && IsAccepted(use, id, creation)),
        _ => false,
    };

    /// <summary>What the resource is assigned to; null when it has no name.</summary>
    private static ISymbol? HolderOf(IOperation creation)
    {
        var value = creation;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => local,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } => local,
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: var member } } => member,
            _ => null,
        };
    }

    private static IEnumerable<IMemberReferenceOperation> References(IOperation creation)
    {
        var root = creation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().OfType<IMemberReferenceOperation>().Where(static use => use.Instance is IInstanceReferenceOperation);
    }

    private bool IsAccepted(IOperation use, string id, IOperation creation) =>
        use.Parent is IInvocationOperation { TargetMethod: { Name: "Suppress", ContainingType: var owner }, Parent: IExpressionStatementOperation statement } call
        && call.Instance == use
        && model.Contains(owner)
        && TextOf(call, 0) == id
        && !string.IsNullOrWhiteSpace(TextOf(call, 1))
        && Encloses(statement.Parent, creation);

    private static string? TextOf(IInvocationOperation call, int parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter)?.Value.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    /// <summary>Whether the block of the call is one that the creation is in: it then runs whenever the creation has.</summary>
    private static bool Encloses(IOperation? block, IOperation creation)
    {
        for (var step = creation.Parent; step is not null; step = step.Parent)
        {
            if (step == block)
            {
                return true;
            }
        }

        return false;
    }
}
