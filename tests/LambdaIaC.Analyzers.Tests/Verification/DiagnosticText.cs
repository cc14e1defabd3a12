using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Tests.Verification;

/// <summary>What a diagnostic points at.</summary>
internal static class DiagnosticText
{
    /// <summary>The source text under the diagnostic.</summary>
    public static string Text(this Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan) ?? "";
}
