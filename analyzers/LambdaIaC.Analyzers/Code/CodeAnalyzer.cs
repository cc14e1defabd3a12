using System.Collections.Immutable;
using LambdaIaC.Analyzers.Code.Handlers;
using LambdaIaC.Analyzers.Code.Usage;
using LambdaIaC.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaIaC.Analyzers.Code;

/// <summary>Judges what only C# tells: the method behind a handler, the project behind the code, and how this library is used.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. Descriptors.OfCode];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (ModelSymbols.TryResolve(start.Compilation) is not { } model)
            {
                return;
            }

            var functions = new FunctionCheck(model, start.Compilation, start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            start.RegisterSyntaxNodeAction(functions.Run, CreationSyntax.Alone);
            var symbols = new CodeSymbols(start.Compilation);
            foreach (var rule in CodeRules.OfOperations.Where(rule => rule.AppliesTo(symbols)))
            {
                start.RegisterSyntaxNodeAction(node => Run(rule, node, model.Mentions, symbols), rule.Kinds);
            }
        });
    }

    private static void Run(OperationRule rule, SyntaxNodeAnalysisContext context, Mentions mentions, CodeSymbols symbols)
    {
        if (rule.MayBreak(context.Node, mentions) && context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is { } operation)
        {
            foreach (var finding in rule.Check(operation, symbols, context.CancellationToken))
            {
                context.ReportDiagnostic(finding.ToDiagnostic());
            }
        }
    }
}
