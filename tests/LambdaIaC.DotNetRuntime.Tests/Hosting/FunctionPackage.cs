using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaIaC.DotNetRuntime.Tests.Hosting;

/// <summary>The sample functions, compiled once into a folder as a code package has it, and a layer beside it.</summary>
public sealed class FunctionPackage : IDisposable
{
    private static readonly string[] s_framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    public FunctionPackage()
    {
        Directory.CreateDirectory(TaskRoot);
        Directory.CreateDirectory(Path.Combine(LayerRoot, "lib"));
        var core = Compile("LambdaCore.cs", Path.Combine(TaskRoot, "Amazon.Lambda.Core.dll"));
        var layer = Compile("LayerLibrary.cs", Path.Combine(LayerRoot, "lib", "LayerLibrary.dll"));
        Compile("Sample.cs", Path.Combine(TaskRoot, "Sample.dll"), core, layer);
        File.WriteAllText(Path.Combine(TaskRoot, "NotDotNet.dll"), "text");
        // Packages that are also part of the platform come along when a function references them.
        File.Copy(typeof(System.Text.Json.JsonSerializer).Assembly.Location, Path.Combine(TaskRoot, "System.Text.Json.dll"));
    }

    private string Root { get; } = Directory.CreateTempSubdirectory("lambdaiac-function-").FullName;

    public string TaskRoot => Path.Combine(Root, "task");

    public string LayerRoot => Path.Combine(Root, "opt");

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string Compile(string source, string output, params string[] references)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Functions", source));
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(output),
            [CSharpSyntaxTree.ParseText(text)],
            s_framework.Concat(references).Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        var result = compilation.Emit(output);
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics));
        return output;
    }
}
