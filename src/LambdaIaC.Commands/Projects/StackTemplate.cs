using System.Reflection;
using System.Text;

namespace LambdaIaC.Commands.Projects;

/// <summary>The files of a new stack: its program and one function.</summary>
/// <param name="name">The name of the stack in PascalCase; its lower-case form names the stack.</param>
internal sealed class StackTemplate(string name)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Path and content of every file, relative to the folder of the stack.</summary>
    public IEnumerable<(string Path, string Content)> Files =>
    [
        ($"{name}/{name}.csproj", Fill("Stack.csproj.txt")),
        ($"{name}/Program.cs", Fill("Program.cs.txt")),
        ($"{name}.Functions/{name}.Functions.csproj", Fill("Functions.csproj.txt")),
        ($"{name}.Functions/Hello.cs", Fill("Hello.cs.txt")),
        (".gitignore", Fill("gitignore.txt")),
    ];

    /// <summary>Writes the files; a file that exists stops everything before anything is written.</summary>
    public async Task WriteAsync(string folder, CancellationToken cancellationToken)
    {
        var files = Files.Select(file => (Path: Path.Combine(folder, file.Path), file.Content)).ToList();
        if (files.Find(static file => File.Exists(file.Path)).Path is { } existing)
        {
            throw new CommandFailure(ExitCode.Invalid, $"'{existing}' exists already. Nothing was written; choose another name or folder.");
        }

        foreach (var (path, content) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, content, Utf8, cancellationToken);
        }
    }

    private string Fill(string template)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"templates/{template}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Replace("$Name$", name, StringComparison.Ordinal)
            .Replace("$name$", name.ToLowerInvariant(), StringComparison.Ordinal)
            .Replace("$references$", References(), StringComparison.Ordinal);
    }

    /// <summary>The packages, or the projects themselves when this program runs from a checkout of LambdaIaC.</summary>
    private static string References()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "LambdaIaC.sln")))
            {
                return $"""
                        <Using Include="LambdaIaC.Version" Alias="Version" />
                        <ProjectReference Include="{folder}/src/LambdaIaC.Commands/LambdaIaC.Commands.csproj" />
                        <ProjectReference Include="{folder}/analyzers/LambdaIaC.Analyzers/LambdaIaC.Analyzers.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
                        <ProjectReference Include="{folder}/analyzers/LambdaIaC.CodeFixes/LambdaIaC.CodeFixes.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
                    """;
            }
        }

        return $"""    <PackageReference Include="LambdaIaC.Commands" Version="{ProductVersion.Number}" />""";
    }
}
