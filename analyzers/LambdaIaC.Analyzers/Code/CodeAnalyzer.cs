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
            var symbols = new CodeSymbols(start.Compilation);
            if (ModelSymbols.TryResolve(start.Compilation) is { } model)
            {
                var functions = new FunctionCheck(model, start.Compilation, start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
                start.RegisterOperationAction(functions.Run, OperationKind.ObjectCreation);
            }

            foreach (var rule in CodeRules.OfOperations.Where(rule => rule.AppliesTo(symbols)))
            {
                start.RegisterOperationAction(operation => Report(operation, rule.Check(operation.Operation, symbols, operation.CancellationToken)), rule.Kinds);
            }
        });
    }

    private static void Report(OperationAnalysisContext context, IEnumerable<CodeFinding> findings)
    {
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
