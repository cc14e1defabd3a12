using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using LambdaIaC.CodeFixes;

namespace LambdaIaC.Analyzers.Tests.Verification;

/// <summary>Runs the analyzer and its code fix over a stack. Expected places are marked as <c>{|LIAC1001:value|}</c>.</summary>
internal static class StackVerifier
{
    /// <summary>Verifies what is reported and what the fix writes.</summary>
    /// <param name="source">The stack with its marks.</param>
    /// <param name="fixedSource">The stack after the fix of every diagnostic, one by one and all at once. Without it, no fix may be offered.</param>
    public static Task VerifyAsync(string source, string? fixedSource = null)
    {
        var test = new Test { TestCode = source, FixedCode = fixedSource ?? source };
        if (fixedSource is null)
        {
            // The fixed state has the same marks: a fix that is offered changes the source, and the test fails.
            test.FixedState.MarkupHandling = MarkupMode.Allow;
        }

        return test.RunAsync();
    }

    private sealed class Test : CSharpCodeFixTest<ResourceAnalyzer, NearestLegalValueFix, DefaultVerifier>
    {
        public Test()
        {
            ReferenceAssemblies = OfflineReferences.None;
            TestState.AdditionalReferences.AddRange(OfflineReferences.Stack);
        }

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
    }
}
