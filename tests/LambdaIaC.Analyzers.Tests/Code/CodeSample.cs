using System.Collections.Immutable;
using LambdaIaC.Analyzers.Code;
using LambdaIaC.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaIaC.Analyzers.Tests.Code;

/// <summary>A stack and the project of its functions, which the stack refers to as a project in an editor, or as a file in a build.</summary>
internal sealed record CodeSample
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly Lazy<MetadataReference> LambdaCore = new(static () => Emitted(CSharpCompilation.Create(
        "Amazon.Lambda.Core",
        [CSharpSyntaxTree.ParseText(
            """
            using System;
            using System.IO;
            namespace Amazon.Lambda.Core
            {
                public interface ILambdaContext { string AwsRequestId { get; } }
                public interface ILambdaSerializer { }
                public sealed class LambdaSerializerAttribute(Type serializerType) : Attribute { public Type SerializerType => serializerType; }
                public static class LambdaLogger { public static void Log(string message) { } }
            }
            """, ParseOptions)],
        OfflineReferences.Framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))));

    /// <summary>The source of the stack.</summary>
    public required string Stack { get; init; }

    /// <summary>The source of the assembly Orders.Functions.</summary>
    public string Functions { get; init; } = "";

    /// <summary>The version of .NET that the functions target.</summary>
    public string Framework { get; init; } = "10.0";

    /// <summary>Whether the functions use Amazon.Lambda.Core.</summary>
    public bool UsesLambdaCore { get; init; } = true;

    /// <summary>Whether the stack sees a file, as in a build, instead of a project, as in an editor.</summary>
    public bool IsFile { get; init; }

    /// <summary>What the stack refers to besides the model and the functions.</summary>
    public IEnumerable<MetadataReference> Libraries { get; init; } = [];

    /// <summary>What the project of the functions makes.</summary>
    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>The properties of the stack's build.</summary>
    public IReadOnlyDictionary<string, string> Build { get; init; } = new Dictionary<string, string>();

    /// <summary>A stack with one function.</summary>
    /// <param name="properties">The properties of the function besides its role, code and runtime.</param>
    public static string Function(string properties) =>
        "using Orders.Functions;\n" + StackSource.Function(properties.Contains("Code =", StringComparison.Ordinal) ? properties : $"Code = Code.FromProject(\"../Orders.Functions\"), {properties}")
            .Replace("Code = Code.FromFolder(\"orders\"),", "", StringComparison.Ordinal);

    /// <summary>The ids that are reported, in the order of the source.</summary>
    public async Task<string[]> IdsAsync() => [.. (await AnalyzeAsync()).Select(static diagnostic => diagnostic.Id)];

    /// <summary>What the code analyzer reports, without what is hidden.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync() => [.. (await AllAsync()).Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)];

    /// <summary>What the code analyzer reports.</summary>
    public async Task<ImmutableArray<Diagnostic>> AllAsync()
    {
        var compilation = StackCompiler.Compile(Stack).AddReferences([Reference(), LambdaCore.Value, .. Libraries]);
        AssertCompiles(compilation);
        return await RunAsync(compilation, Build);
    }

    /// <summary>What the code analyzer reports, in the order of the source. An exception in the analyzer is thrown here.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation, IReadOnlyDictionary<string, string> build)
    {
        Exception? thrown = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new BuildProperties(build)),
            onAnalyzerException: (exception, _, _) => thrown = exception,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var found = await new CompilationWithAnalyzers(compilation, [new CodeAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        Assert.True(thrown is null, thrown?.ToString());
        return [.. found.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private MetadataReference Reference()
    {
        var core = UsesLambdaCore ? "internal static class Uses { static void Core() => Amazon.Lambda.Core.LambdaLogger.Log(\"\"); }" : "";
        var framework = $"[assembly: System.Runtime.Versioning.TargetFramework(\".NETCoreApp,Version=v{Framework}\")]\nnamespace Orders.Functions {{ {core} }}";
        var compilation = CSharpCompilation.Create(
            "Orders.Functions",
            [CSharpSyntaxTree.ParseText(Functions, ParseOptions), CSharpSyntaxTree.ParseText(framework, ParseOptions)],
            UsesLambdaCore ? OfflineReferences.Framework.Add(LambdaCore.Value) : OfflineReferences.Framework,
            new CSharpCompilationOptions(OutputKind));
        AssertCompiles(compilation);
        return IsFile ? Emitted(compilation) : compilation.ToMetadataReference();
    }

    private static PortableExecutableReference Emitted(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static void AssertCompiles(Compilation compilation)
    {
        var errors = compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        Assert.True(errors.Length == 0, string.Join('\n', errors.Select(static error => $"{error}\nin\n{error.Location.SourceTree}")));
    }
}
