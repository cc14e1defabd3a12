using System.Collections.Immutable;
using System.Reflection;
using LambdaIaC.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaIaC.Analyzers.Tests.Foreign;

/// <summary>
/// Compiles code against other people's libraries: the CDK as it is published, and the others as they are made here, where assemblies, types and
/// members have the names of the real ones, and nothing inside. The model of LambdaIaC is not referenced.
/// </summary>
internal static class ForeignCompiler
{
    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary);

    // Each references those before it.
    private static readonly string[] Stubs = ["Pulumi", "Pulumi.Aws", "Pulumi.AwsNative", "AWSSDK.Lambda", "Amazon.Lambda.Annotations"];

    private static readonly Lazy<ImmutableArray<MetadataReference>> All =
        new(static () => [.. Stubs.Aggregate(OfflineReferences.Framework, static (known, name) => known.Add(Library(name, known))), .. OfflineReferences.Cdk]);

    /// <summary>The framework and the libraries.</summary>
    public static ImmutableArray<MetadataReference> References => All.Value;

    /// <summary>The libraries without the framework, for compilations that reference more.</summary>
    public static IEnumerable<MetadataReference> LibraryReferences => References.Except(OfflineReferences.Framework);

    /// <summary>
    /// What the analyzer reports on code about limits, consistency and references, as id and text under the diagnostic. Advice, and what
    /// code and handler must be like for a runtime (21xx), would make every example longer than its point.
    /// </summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(string source) =>
        [.. (await AnalyzeAsync(source)).Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && IsWanted(diagnostic.Id)).Select(static diagnostic => $"{diagnostic.Id} {diagnostic.Text()}")];

    private static bool IsWanted(string id) => id[4] <= '3' && !id.StartsWith("LIAC21", StringComparison.Ordinal);

    /// <summary>What the analyzer reports on code that compiles.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string source) => StackCompiler.AnalyzeCompiledAsync(Compile(source));

    public static CSharpCompilation Compile(string source) =>
        CSharpCompilation.Create("Program", [CSharpSyntaxTree.ParseText(source, path: "Program.cs")], References, Options);

    private static PortableExecutableReference Library(string name, ImmutableArray<MetadataReference> references)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{name}.cs.txt") ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        using var image = new MemoryStream();
        var emitted = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(reader.ReadToEnd())], references, Options).Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
