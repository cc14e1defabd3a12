using System.Collections.Immutable;
using LambdaIaC.Analyzers.Model;
using LambdaIaC.Analyzers.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaIaC.Analyzers;

/// <summary>
/// Judges every resource and configuration block that a program creates with the rules of LambdaIaC.Rules: the limits of the schemas
/// and the rules about one resource and about the resources of one class. A new rule there is found here without a change.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResourceAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. Descriptors.OfResources];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (ModelSymbols.TryResolve(start.Compilation) is { } model)
            {
                var settings = AnalyzerSettings.Of(start.Options, start.CancellationToken);
                var check = new CreationCheck(model, start.Compilation, settings, new Opinions(start.Compilation, start.Options.AnalyzerConfigOptionsProvider, settings));
                start.RegisterSyntaxNodeAction(check.Run, CreationSyntax.AndCopies);
            }
        });
    }
}
