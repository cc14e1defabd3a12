extern alias analyzers;

using System.Collections.Immutable;
using System.Reflection;
using LambdaIaC.Compiler.Tests.Sources;
using LambdaIaC.Compiler.Tests.Stacks;
using LambdaIaC.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaIaC.Compiler.Tests.Agreement;

/// <summary>A stack in source text, as both doors see it: the analyzer while it is typed, the compiler when it is run.</summary>
/// <param name="body">The statements of the constructor, and whatever else stands in the class.</param>
internal sealed class CompiledStack(string body)
{
    private const string File = "/clone/stacks/Orders/OrdersStack.cs";

    private static readonly IReadOnlyList<MetadataReference> _references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(IsNeeded).Select(static path => MetadataReference.CreateFromFile(path))];

    private static readonly CSharpParseOptions _options = new(LanguageVersion.Latest);

    private readonly string _text = $"using System;\nusing System.Collections.Generic;\nusing LambdaIaC;\nusing Version = LambdaIaC.Version;\n\npublic sealed class OrdersStack : Stack\n{{\n{body}\n}}\n";

    /// <summary>What the compiler finds in sources with a stack each, on the day that the analyzer judges by.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Finding>> Check(IReadOnlyList<string> sources)
    {
        var assembly = Load(Compile(sources.Select(static (source, index) => CSharpSyntaxTree.ParseText($"namespace Code{index};\n{source}", _options, $"/clone/stacks/Code{index}.cs"))));
        var compiler = new StackCompiler(new MemorySources(), new LambdaIaC.Compiler.Sources.ProjectLocator("/"), TimeProvider.System);
        return sources.Select((source, index) => (Source: source, Type: assembly.GetType($"Code{index}.OrdersStack", throwOnError: true)!))
            .ToDictionary(static stack => stack.Source, stack => compiler.Check(() => Create(stack.Type), TestCompiler.Options with { Date = Runtimes.AsOf }).Findings);
    }

    /// <summary>What the analyzer reports: id, line and column, in order.</summary>
    public async Task<IReadOnlyList<string>> AnalyzeAsync()
    {
        var compilation = Compile();
        var analyzer = new CompilationWithAnalyzers(compilation, [new analyzers::LambdaIaC.Analyzers.ResourceAnalyzer()], new AnalyzerOptions([]));
        var diagnostics = await analyzer.GetAllDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Id is "AD0001" || diagnostic.Id.StartsWith("CS", StringComparison.Ordinal) && diagnostic.Severity == DiagnosticSeverity.Error);
        return Sorted(diagnostics.Where(static diagnostic => diagnostic.Id.StartsWith("LIAC", StringComparison.Ordinal))
            .Select(static diagnostic => (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition))
            .Select(static found => (found.Id, found.StartLinePosition.Line + 1, found.StartLinePosition.Character + 1)));
    }

    /// <summary>What the compiler finds on the day that the analyzer judges by: id, line and column, in order.</summary>
    public IReadOnlyList<string> Check()
    {
        var type = Load(Compile()).GetType("OrdersStack", throwOnError: true)!;
        var compiler = new StackCompiler(new MemorySources { [File] = _text }, new LambdaIaC.Compiler.Sources.ProjectLocator("/"), TimeProvider.System);
        var findings = compiler.Check(() => Create(type), TestCompiler.Options with { Date = Runtimes.AsOf }).Findings;
        return Sorted(findings.Select(static finding => (finding.Rule.Id, finding.Place.Line, finding.Place.Column)));
    }

    private CSharpCompilation Compile() => Compile([CSharpSyntaxTree.ParseText(_text, _options, File)]);

    private static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Orders", trees, _references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static Assembly Load(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        return Assembly.Load(image.ToArray());
    }

    /// <summary>A stack; parameters of its constructor get what their types are by default.</summary>
    private static Stack Create(Type type) => (Stack)Activator.CreateInstance(
        type,
        [.. type.GetConstructors().Single().GetParameters().Select(static parameter => parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null)])!;

    private static IReadOnlyList<string> Sorted(IEnumerable<(string Id, int Line, int Column)> found) =>
        [.. found.OrderBy(static place => (place.Line, place.Column, place.Id)).Select(static place => $"{place.Id} ({place.Line},{place.Column})")];

    private static bool IsNeeded(string path) => Path.GetFileName(path) is var name
        && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll" or "LambdaIaC.dll" or "LambdaIaC.Rules.dll");
}
