using LambdaIaC.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaIaC.Analyzers.Tests.Pages;

/// <summary>Compiles the code of pages, which is of the model or of the CDK.</summary>
internal static class PageCompiler
{
    public static CSharpCompilation Compile(IEnumerable<string> sources) => StackCompiler.Compile([.. sources]).AddReferences(OfflineReferences.Cdk);
}
