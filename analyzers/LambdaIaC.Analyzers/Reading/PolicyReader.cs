using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Values;
using LambdaIaC.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Reading;

/// <summary>Reads policies and their principals in the shape that they have in JSON.</summary>
internal sealed class PolicyReader(ModelSymbols model, ValueReader values)
{
    /// <summary>A policy or the principals of a statement; null when the operation writes neither.</summary>
    public Value? Read(IOperation operation, Cursor cursor, Trail trail) => operation switch
    {
        IObjectCreationOperation creation when model.IsPart(creation.Type) => values.Blocks.Members(creation, cursor, trail),
        IInvocationOperation { TargetMethod: { Name: "AssumedBy", ContainingType: { Name: "PolicyDocument" } owner }, Arguments: [{ Value: var principals }] } when model.Contains(owner) =>
            Trust(Principals(principals, trail)),
        _ when operation.Type is { } type && type.IsCollection() => Principals(operation, trail),
        _ => null,
    };

    private static MapValue Trust(Value principals) => new(
    [
        new("Version", Value.Of(PolicyTypes.Version)),
        new("Statement", new ListValue(
        [
            new MapValue([new("Effect", Value.Of("Allow")), new("Action", new ListValue([Value.Of("sts:AssumeRole")])), new("Principal", principals)]),
        ])),
    ]);

    /// <summary>Principals by their kinds; unknown as soon as one of them is.</summary>
    private Value Principals(IOperation written, Trail trail)
    {
        if (CollectionReader.ItemsOf(written) is not { } items || CollectionReader.HasMore(written))
        {
            return Value.Unknown;
        }

        var principals = items.Select(item => Principal(item, trail)).ToArray();
        return principals.Length == 0 ? Value.Absent
            : Array.Exists(principals, static principal => principal is null) ? Value.Unknown
            : Array.Exists(principals, static principal => principal!.Value.Key == "*") ? Value.Of("*")
            : new MapValue(principals
                .GroupBy(static principal => principal!.Value.Key, StringComparer.Ordinal)
                .Select(static kind => new KeyValuePair<string, Value>(kind.Key, new ListValue([.. kind.Select(static principal => principal!.Value.Value)]))));
    }

    private KeyValuePair<string, Value>? Principal(IOperation item, Trail trail) => item switch
    {
        IPropertyReferenceOperation { Property: { IsStatic: true, Name: "Lambda" } property } when model.Contains(property.ContainingType) =>
            new("Service", Value.Of("lambda.amazonaws.com")),
        IPropertyReferenceOperation { Property: { IsStatic: true, Name: "Everyone" } property } when model.Contains(property.ContainingType) =>
            new("*", Value.Of("*")),
        IInvocationOperation { TargetMethod: { IsStatic: true } method, Arguments: [{ Value: var id }] } when model.Contains(method.ContainingType) => method.Name switch
        {
            "Service" => new("Service", values.Scalar(id, trail)),
            "Federated" => new("Federated", values.Scalar(id, trail)),
            "Arn" => new("AWS", values.Scalar(id, trail)),
            "Account" => new("AWS", values.TextOf(id, trail) is { } account ? Value.Of($"arn:aws:iam::{account}:root") : Value.Unknown),
            _ => null,
        },
        _ => null,
    };
}
