using System.Collections.Immutable;
using System.Reflection;
using LambdaIaC.Packaging.Tests.Feed;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaIaC.Packaging.Tests.Consuming;

/// <summary>
/// The packed analyzers in the oldest Roslyn that they promise to work in, which this test project is built with: a failure to load is what
/// the compiler reports as CS8032 or CS9057.
/// </summary>
[Collection(PackagesCollection.Name)]
public sealed class LowestCompilerTests(PackageFeed feed)
{
    private const string Code = """
        using LambdaIaC;

        public sealed class Old : Stack
        {
            public Old()
                : base("old") => _ = new ReservedConcurrency(this, "reserved") { FunctionName = null!, ReservedConcurrentExecutions = -1 };
        }
        """;

    [Fact]
    public async Task Analyzers_load_and_report()
    {
        Assert.Equal(new System.Version(4, 14), Lowest(typeof(CSharpCompilation).Assembly.GetName().Version!));
        var folder = feed.NewFolder("lowest");
        Extract("LambdaIaC", folder);
        Extract("LambdaIaC.Rules", folder);
        List<string> failures = [];
        var reference = new AnalyzerFileReference(Path.Combine(folder, "analyzers", "dotnet", "cs", "LambdaIaC.Analyzers.dll"), new Loader());
        reference.AnalyzerLoadFailed += (_, failure) => failures.Add($"{failure.ErrorCode}: {failure.Message}");

        var analyzers = reference.GetAnalyzers(LanguageNames.CSharp);
        var found = await Compile(folder).WithAnalyzers(analyzers).GetAllDiagnosticsAsync();

        Assert.Empty(failures);
        Assert.NotEmpty(analyzers);
        Assert.Equal(["LIAC"], found.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.Id[..4]));
    }

    private static System.Version Lowest(System.Version version) => new(version.Major, version.Minor);

    private static CSharpCompilation Compile(string folder)
    {
        var framework = typeof(LowestCompilerTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static metadata => metadata.Key == "ReferenceAssembliesDirectory").Value!;
        var references = Directory.EnumerateFiles(framework, "*.dll")
            .Append(Path.Combine(folder, "lib", "net10.0", "LambdaIaC.dll"))
            .Append(Path.Combine(folder, "lib", "netstandard2.0", "LambdaIaC.Rules.dll"));
        return CSharpCompilation.Create(
            "Old",
            [CSharpSyntaxTree.ParseText(Code, path: "Old.cs")],
            references.Select(static path => MetadataReference.CreateFromFile(path)).ToImmutableArray<MetadataReference>(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    private void Extract(string package, string folder)
    {
        using var archive = feed.Open(package);
        foreach (var entry in archive.Entries.Where(static entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)))
        {
            var path = Path.Combine(folder, entry.FullName);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var content = entry.Open();
            using var file = File.Create(path);
            content.CopyTo(file);
        }
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
