using LambdaIaC.Analyzers.Model;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Values;

/// <summary>Reads expressions that stand for another resource of the same unit: the resource itself, or an attribute of it.</summary>
/// <param name="model">The types.</param>
/// <param name="definitions">Where values come from.</param>
/// <param name="idOf">The logical id of a creation; null when it is not of the unit.</param>
internal sealed class ResourceReferences(ModelSymbols model, SymbolDefinitions definitions, Func<ResourceCreation, string?> idOf)
{
    /// <summary>The reference that an expression is; null when it is none.</summary>
    public Value? Read(IOperation operation, Trail trail, CancellationToken cancellation) => operation switch
    {
        IPropertyReferenceOperation { Instance: { } owner, Property: var property } when model.CanBeReferred(owner.Type) =>
            To(owner, trail, creation => ReferenceNames.AttributeOf(model.ResourceOf(creation.Operation.Type), property.Name), cancellation),
        _ when model.CanBeReferred(operation.Type) => To(operation, trail, creation => ReferenceNames.DefaultOf(model.ResourceOf(creation.Operation.Type)), cancellation),
        _ => null,
    };

    /// <summary>The reference that a user-defined conversion makes of a resource; null when it makes none.</summary>
    public Value? Converted(IConversionOperation conversion, Trail trail, CancellationToken cancellation) => !model.CanBeReferred(conversion.Operand.Type)
        ? null
        : To(conversion.Operand, trail, creation => ReferenceNames.ConvertedTo(conversion.Type, model.ResourceOf(creation.Operation.Type)), cancellation);

    private ReferenceValue? To(IOperation operation, Trail trail, Func<ResourceCreation, string> attributeOf, CancellationToken cancellation) =>
        CreationOf(operation, trail, cancellation) is { } creation && idOf(creation) is { } id ? new ReferenceValue(id, attributeOf(creation)) : null;

    private ResourceCreation? CreationOf(IOperation operation, Trail trail, CancellationToken cancellation) => trail.Deeper() is not { } deeper
        ? null
        : operation switch
        {
            IObjectCreationOperation creation => new ResourceCreation(creation, trail.Frame),
            IConversionOperation { OperatorMethod: null, Conversion.Exists: true, Operand: var operand } => CreationOf(operand, deeper, cancellation),
            IParenthesizedOperation { Operand: var inner } => CreationOf(inner, deeper, cancellation),
            ISimpleAssignmentOperation { Value: var value } => CreationOf(value, deeper, cancellation),
            _ => definitions.Follow(operation, trail, cancellation) is { } definition ? CreationOf(definition.Operation, definition.Trail, cancellation) : null,
        };
}
