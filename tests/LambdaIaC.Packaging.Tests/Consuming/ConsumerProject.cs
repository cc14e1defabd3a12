using System.Text.Json;
using LambdaIaC.Packaging.Tests.Feed;

namespace LambdaIaC.Packaging.Tests.Consuming;

/// <summary>A project of a user: outside of the repository, with packages of the feed.</summary>
internal sealed class ConsumerProject
{
    private const string LogName = "build.sarif";

    private readonly PackageFeed _feed;

    private ConsumerProject(PackageFeed feed, string folder)
    {
        _feed = feed;
        Folder = folder;
    }

    public string Folder { get; }

    public string ProgramPath => Path.Combine(Folder, "Program.cs");

    /// <summary>Writes a project with a program.</summary>
    public static async Task<ConsumerProject> CreateAsync(PackageFeed feed, string name, string program, params string[] packages)
    {
        var project = new ConsumerProject(feed, feed.NewFolder(name));
        var references = packages.Select(static package => $"""    <PackageReference Include="{package}" Version="{PackageFeed.Version}" />""");
        await File.WriteAllTextAsync(Path.Combine(project.Folder, $"{name}.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
            {string.Join('\n', references)}
              </ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(project.ProgramPath, program);
        return project;
    }

    public Task<CommandRun> DotNetAsync(params string[] arguments) => _feed.RunAsync(Folder, arguments);

    public Task<CommandRun> BuildAsync(params string[] options) =>
        DotNetAsync(["build", "-nologo", "-p:UseSharedCompilation=false", $"-p:ErrorLog={LogName}%2Cversion=2.1", .. options]);

    /// <summary>What the analyzers of LambdaIaC said in the last build that compiled, with the help links of the rules.</summary>
    public IReadOnlyList<(string Id, string? HelpLink)> Findings()
    {
        using var log = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, LogName)));
        var run = log.RootElement.GetProperty("runs")[0];
        var links = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .ToDictionary(static rule => rule.GetProperty("id").GetString()!, static rule => rule.TryGetProperty("helpUri", out var link) ? link.GetString() : null);
        return
        [
            .. run.GetProperty("results").EnumerateArray().Select(static result => result.GetProperty("ruleId").GetString()!)
                .Where(static id => id.StartsWith("LIAC", StringComparison.Ordinal))
                .Select(id => (id, links[id])),
        ];
    }

    /// <summary>The line of the program, counted from 1, that holds a text.</summary>
    public static int LineOf(string program, string text) => program[..program.IndexOf(text, StringComparison.Ordinal)].Count(static character => character == '\n') + 1;
}
