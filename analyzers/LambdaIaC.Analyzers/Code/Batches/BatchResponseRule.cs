using System.Collections.Immutable;
using LambdaIaC.Analyzers.Code.Handlers;
using LambdaIaC.Analyzers.Code.Usage;
using LambdaIaC.Analyzers.Model;
using LambdaIaC.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaIaC.Analyzers.Code.Batches;

/// <summary>
/// Partial failures are reported by two together: the mapping asks for them, and the handler returns them. With one alone the batch is
/// retried as a whole, or a failed message counts as done.
/// </summary>
internal sealed class BatchResponseRule : OperationRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC7020",
        "The mapping and its handler do not agree about reporting the failed messages of a batch",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting")
    {
        Covers = [252],
    };

    public override ImmutableArray<SyntaxKind> Kinds { get; } = [SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression];

    public override bool MayBreak(SyntaxNode syntax, Mentions mentions) => syntax is BaseObjectCreationExpressionSyntax { Initializer: not null } && mentions.MayCreate(syntax);

    public override bool AppliesTo(CodeSymbols symbols) => EventSourceMapping.TypeNames.Any(name => symbols.Compilation.GetTypeByMetadataName(name) is not null);

    public override IEnumerable<CodeFinding> Check(IOperation operation, CodeSymbols symbols, CancellationToken cancellation)
    {
        if (operation is not IObjectCreationOperation creation
            || EventSourceMapping.Of(creation) is not { } mapping
            || mapping.HandlerOf(symbols.Definitions, cancellation) is not { } handler
            || new HandlerBinder(symbols.Compilation).Bind(handler)?.Method is not { } method
            || !BatchHandler.TakesBatch(method))
        {
            yield break;
        }

        var name = $"{method.ContainingType.Name}.{method.Name}";
        if (mapping.ReportsFailures == true && BatchHandler.ReturnsFailures(method) == false)
        {
            yield return Report(
                mapping.Place,
                $"The mapping reports batch item failures, but its handler '{name}' returns none, so that every message of a batch counts as done; return {BatchHandler.ResponseOf(method)}.");
        }
        else if (mapping.ReportsFailures == false && BatchHandler.ReturnsFailures(method) == true)
        {
            yield return Report(
                mapping.Place,
                $"The handler '{name}' returns the failures of a batch, but its mapping does not ask for them, so that they are ignored; set ReportBatchItemFailures.");
        }
    }
}
