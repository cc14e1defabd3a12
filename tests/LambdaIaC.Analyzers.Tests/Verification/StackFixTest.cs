using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace LambdaIaC.Analyzers.Tests.Verification;

/// <summary>One analyzer with one of its fixes over a stack: each diagnostic is fixed alone, then all at once.</summary>
/// <typeparam name="TAnalyzer">The analyzer.</typeparam>
/// <typeparam name="TFix">The fix.</typeparam>
internal sealed partial class StackFixTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private readonly string _source;

    private StackFixTest(string source, IEnumerable<MetadataReference> references)
    {
        _source = TestCode = source;
        ReferenceAssemblies = OfflineReferences.None;
        TestState.AdditionalReferences.AddRange(references);
    }

    /// <summary>Verifies what is reported, marked as <c>{|LIAC1001:value|}</c>, and what the fix writes.</summary>
    /// <param name="source">The stack.</param>
    /// <param name="fixedSource">The stack after the fix; null when no fix may be offered.</param>
    /// <param name="iterations">How many fixes one by one it takes, when one repairs more than its own finding.</param>
    /// <param name="references">What the source is compiled against, when it is not the model.</param>
    public static Task VerifyAsync(string source, string? fixedSource, int? iterations = null, IEnumerable<MetadataReference>? references = null)
    {
        var test = new StackFixTest<TAnalyzer, TFix>(source, references ?? OfflineReferences.Stack) { FixedCode = fixedSource ?? source, NumberOfIncrementalIterations = iterations };
        if (fixedSource is null)
        {
            // The fixed state has the same marks: a fix that is offered changes the source, and the test fails.
            test.FixedState.MarkupHandling = MarkupMode.Allow;
        }

        return test.RunAsync();
    }

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);

    /// <summary>Advice and opinion that the source does not mark is not what a test is about.</summary>
    protected override CompilationOptions CreateCompilationOptions()
    {
        var marked = Marks().Matches(_source).Select(static mark => mark.Groups["id"].Value).ToHashSet(StringComparer.Ordinal);
        var silent = Descriptors.All.Where(descriptor => descriptor.DefaultSeverity < DiagnosticSeverity.Warning && !marked.Contains(descriptor.Id));
        return new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions(silent.ToImmutableDictionary(static descriptor => descriptor.Id, static _ => ReportDiagnostic.Suppress));
    }

    [GeneratedRegex(@"\{\|(?<id>LIAC\d{4}):")]
    private static partial Regex Marks();
}
