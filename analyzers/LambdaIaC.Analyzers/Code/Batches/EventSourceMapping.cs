using LambdaIaC.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Code.Batches;

/// <summary>A mapping from a queue or stream to a function, as Pulumi and the CDK write it.</summary>
/// <param name="creation">The arguments or properties of the mapping.</param>
internal sealed class EventSourceMapping(IObjectCreationOperation creation)
{
    private const string ReportedWord = "ReportBatchItemFailures";

    /// <summary>The types that are understood.</summary>
    public static IReadOnlyList<string> TypeNames { get; } =
    [
        "Pulumi.Aws.Lambda.EventSourceMappingArgs",
        "Pulumi.AwsNative.Lambda.EventSourceMappingArgs",
        "Amazon.CDK.AWS.Lambda.EventSourceMappingProps",
    ];

    private readonly ISimpleAssignmentOperation[] _members = [.. (creation.Initializer?.Initializers ?? []).OfType<ISimpleAssignmentOperation>()];

    /// <summary>Whether it asks for the failed items; null when that is not written down.</summary>
    public bool? ReportsFailures => (Member(ReportedWord) ?? Member("FunctionResponseTypes")) switch
    {
        // A list that is filled through `FunctionResponseTypes = { ... }` is a member initializer.
        null when Filled("FunctionResponseTypes") is { } filled => HasWord(filled) ? true : null,
        null => false,
        { ConstantValue: { HasValue: true, Value: bool flag } } => flag,
        IConversionOperation { Operand.ConstantValue: { HasValue: true, Value: bool flag } } => flag,
        var value => HasWord(value) ? true : null,
    };

    /// <summary>What a person would change.</summary>
    public SyntaxNode Place => (Member(ReportedWord) ?? Member("FunctionResponseTypes") ?? Filled("FunctionResponseTypes") ?? Member("FunctionName") ?? Member("Target"))?.Syntax ?? creation.Syntax;

    /// <summary>The mapping that a creation writes; null when it writes something else.</summary>
    public static EventSourceMapping? Of(IObjectCreationOperation creation) =>
        creation.Type is { Name: "EventSourceMappingArgs" or "EventSourceMappingProps" } type && TypeNames.Contains(type.ToDisplayString()) ? new(creation) : null;

    /// <summary>The handler of the function that the mapping calls; null when it cannot be followed.</summary>
    public string? HandlerOf(SymbolDefinitions definitions, CancellationToken cancellation) =>
        (Member("FunctionName") ?? Member("Target"))?.DescendantsAndSelf()
            .Where(static part => part.Type is { Name: "Function" })
            .Select(part => definitions.Follow(part, Trail.Start, cancellation)?.Operation)
            .OfType<IObjectCreationOperation>()
            .SelectMany(static function => function.Descendants().OfType<ISimpleAssignmentOperation>())
            .Where(static member => member.Target is IPropertyReferenceOperation { Property.Name: "Handler" })
            .Select(static member => TextOf(member.Value))
            .FirstOrDefault();

    private static string? TextOf(IOperation value) =>
        value.DescendantsAndSelf().Select(static part => part.ConstantValue is { HasValue: true, Value: string text } ? text : null).FirstOrDefault(static text => text is not null);

    private static bool HasWord(IOperation value) => value.DescendantsAndSelf().Any(static part =>
        part.ConstantValue is { HasValue: true, Value: ReportedWord } || part is IMemberReferenceOperation { Member.Name: ReportedWord });

    private IOperation? Member(string name) =>
        Array.Find(_members, member => member.Target is IPropertyReferenceOperation { Property.Name: var set } && set == name)?.Value;

    private IOperation? Filled(string name) => (creation.Initializer?.Initializers ?? []).OfType<IMemberInitializerOperation>()
        .FirstOrDefault(member => member.InitializedMember is IPropertyReferenceOperation { Property.Name: var set } && set == name);
}
