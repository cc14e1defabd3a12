using LambdaIaC.CodeFixes;

namespace LambdaIaC.Analyzers.Tests.Verification;

/// <summary>Runs the analyzer and its code fix over a stack. Expected places are marked as <c>{|LIAC1001:value|}</c>.</summary>
internal static class StackVerifier
{
    /// <summary>Verifies what is reported and what the fix writes.</summary>
    /// <param name="source">The stack with its marks.</param>
    /// <param name="fixedSource">The stack after the fix of every diagnostic, one by one and all at once. Without it, no fix may be offered.</param>
    public static Task VerifyAsync(string source, string? fixedSource = null) => StackFixTest<ResourceAnalyzer, NearestLegalValueFix>.VerifyAsync(source, fixedSource);
}
