using LambdaIaC.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Reading;

/// <summary>
/// What happens to an object that can be changed after its creation, as the argument objects of other libraries can:
/// <c>args.Timeout = 60</c>. An object that nobody can follow may get any property later.
/// </summary>
internal sealed class LaterChanges(SymbolDefinitions definitions, Func<IMethodSymbol, bool> readsOnly, Func<ITypeSymbol?, bool> isChangeable, CancellationToken cancellation)
{
    // Methods of a construct that leave its properties as they are.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal) { "AddDependency", "AddDependsOn", "AddMetadata", "ApplyRemovalPolicy", "OverrideLogicalId" };

    private static readonly Dictionary<string, IOperation?> None = new(StringComparer.Ordinal);

    /// <summary>The properties that are assigned, each with its value or null when that depends on more, and whether those are all.</summary>
    public (IReadOnlyDictionary<string, IOperation?> Changes, bool IsClosed) Of(IObjectCreationOperation creation)
    {
        IOperation value = creation;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IArgumentOperation argument => (None, IsHandedOver(argument)),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => Of(local, creation),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } => Of(local, creation),
            ISimpleAssignmentOperation { Target: IDiscardOperation } => (None, true),
            // A part of another creation, an item of a list, or an attribute.
            ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation } or IObjectOrCollectionInitializerOperation => (None, true),
            IAttributeOperation or IArrayInitializerOperation or ICollectionExpressionOperation => (None, true),
            _ => (None, false),
        };
    }

    private (IReadOnlyDictionary<string, IOperation?> Changes, bool IsClosed) Of(ILocalSymbol local, IObjectCreationOperation creation)
    {
        var writes = definitions.LocalsAround(creation, cancellation);
        if (writes.Single(local) is null)
        {
            return (None, false);
        }

        var changes = new Dictionary<string, IOperation?>(StringComparer.Ordinal);
        var isClosed = true;
        foreach (var use in writes.UsesOf(local))
        {
            switch (use.Parent)
            {
                case IPropertyReferenceOperation { Property: var property } target:
                    Note(changes, target, property, creation);
                    break;
                case ISimpleAssignmentOperation assignment when assignment.Target == use:
                    break;
                default:
                    isClosed &= (use.Parent is IConversionOperation conversion ? conversion.Parent : use.Parent) is IArgumentOperation argument && IsHandedOver(argument);
                    break;
            }
        }

        return (changes, isClosed);
    }

    private static void Note(Dictionary<string, IOperation?> changes, IPropertyReferenceOperation target, IPropertySymbol property, IOperation creation)
    {
        if (target.Parent is ISimpleAssignmentOperation { Value: var value } assignment && assignment.Target == target)
        {
            changes[property.Name] = changes.ContainsKey(property.Name) || !IsBeside(assignment, creation) ? null : value;
        }
        else if (target.Parent is not (IArgumentOperation or IInterpolationOperation or IBinaryOperation or IReturnOperation))
        {
            // Something of the property is used, and may be filled: `args.Tags.Add(...)`.
            changes[property.Name] = null;
        }
    }

    /// <summary>Whether an assignment runs whenever the creation has.</summary>
    private static bool IsBeside(IOperation assignment, IOperation creation) => BlockOf(assignment) == BlockOf(creation);

    private static IOperation? BlockOf(IOperation operation)
    {
        for (var step = operation.Parent; step is not null; step = step.Parent)
        {
            if (step is IBlockOperation or IConditionalOperation or ISwitchCaseOperation or IAnonymousFunctionOperation or ILoopOperation)
            {
                return step;
            }
        }

        return null;
    }

    private bool IsHandedOver(IArgumentOperation argument) => argument.Parent switch
    {
        IObjectCreationOperation { Constructor: { } constructor } construct => readsOnly(constructor) && (!isChangeable(construct.Type) || IsLeftAlone(construct)),
        IInvocationOperation { TargetMethod: var method } => readsOnly(method),
        _ => false,
    };

    /// <summary>Whether the code can be seen to change nothing of a resource that takes over what it was made with, and may be changed itself.</summary>
    private bool IsLeftAlone(IObjectCreationOperation construct) => construct.Parent switch
    {
        IExpressionStatementOperation => true,
        ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } =>
            definitions.LocalsAround(construct, cancellation) is var writes && writes.Single(local) is not null && writes.UsesOf(local).All(IsHarmless),
        _ => false,
    };

    private bool IsHarmless(ILocalReferenceOperation use) => (use.Parent is IConversionOperation conversion ? conversion.Parent : use.Parent) switch
    {
        IPropertyReferenceOperation { Property.SetMethod: null } => true,
        IInvocationOperation { TargetMethod.Name: var method } call when call.Instance == use => Harmless.Contains(method),
        IArgumentOperation argument => IsHandedOver(argument),
        _ => false,
    };
}
