using LambdaIaC.Rules.Schemas;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Tests.ModelSources;

/// <summary>One place in the model where a value can be written, with the schema of that value.</summary>
/// <param name="Parent">What the place is in: a resource, a block, a collection.</param>
/// <param name="Step">How one gets there from the parent.</param>
/// <param name="Name">The property, or the parameter of a factory.</param>
/// <param name="Type">The C# type that stands there, without <c>Nullable&lt;T&gt;</c>.</param>
/// <param name="Schema">The schema of the value; null for a resource itself.</param>
internal sealed record ModelNode(ModelNode? Parent, ModelStep Step, string Name, ITypeSymbol Type, PropertySchema? Schema)
{
    /// <summary>The property of the resource that holds the place.</summary>
    public ModelNode Top => Parent?.Parent is null ? this : Parent.Top;

    /// <summary>The type of the resource.</summary>
    public ITypeSymbol Resource => Parent is null ? Type : Parent.Resource;

    /// <summary>The id of the limits here: an item has the one of its list unless it has its own.</summary>
    public string? RuleId => Schema?.RuleId ?? (Step is ModelStep.Item or ModelStep.Entry ? Parent?.RuleId : null);

    /// <summary>The path as a schema writes it: <c>Function.FileSystemConfigs[].Arn</c>.</summary>
    public override string ToString() => Step switch
    {
        ModelStep.Resource => Type.Name,
        ModelStep.Item or ModelStep.Entry => $"{Parent}[]",
        _ => $"{Parent}.{Schema?.Name}",
    };
}
