using LambdaIaC.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace LambdaIaC.CodeFixes.Tests;

/// <summary>One analyzer with one of its fixes over a stack: each diagnostic is fixed alone, then all at once.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
/// <typeparam name="TFix">The fix.</typeparam>
internal sealed class FixTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private FixTest()
    {
        ReferenceAssemblies = OfflineReferences.None;
        TestState.AdditionalReferences.AddRange(OfflineReferences.Stack);
    }

    /// <summary>Verifies what is reported, marked as <c>{|LIAC1001:value|}</c>, and what the fix writes.</summary>
    /// <param name="source">The stack.</param>
    /// <param name="fixedSource">The stack after the fix; null when no fix may be offered.</param>
    /// <param name="iterations">How many fixes one by one it takes, when one repairs more than its own finding.</param>
    public static Task VerifyAsync(string source, string? fixedSource, int? iterations = null)
    {
        var test = new FixTest<TAnalyzer, TFix> { TestCode = source, FixedCode = fixedSource ?? source, NumberOfIncrementalIterations = iterations };
        if (fixedSource is null)
        {
            test.FixedState.MarkupHandling = MarkupMode.Allow;
        }

        return test.RunAsync();
    }

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);

    protected override CompilationOptions CreateCompilationOptions() =>
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
}
