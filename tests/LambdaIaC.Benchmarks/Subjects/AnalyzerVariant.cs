using System.Text.Json;
using LambdaIaC.Benchmarks.Measuring;

namespace LambdaIaC.Benchmarks.Subjects;

/// <summary>One way to compile the generated sources: with the analyzers of a package, or without any.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Items">What the project has besides: packages or analyzers.</param>
/// <param name="UsesSdk">Whether the analyzers of the SDK run.</param>
internal sealed record AnalyzerVariant(string Name, string Items, bool UsesSdk = false)
{
    /// <summary>The analyzers of this checkout.</summary>
    public const string Ours = "LambdaIaC.Analyzers";

    public static IReadOnlyList<AnalyzerVariant> All { get; } =
    [
        new("none", ""),
        new(Ours, $"""<Analyzer Include="{AnalyzerPath}" />"""),
        new("SDK default", "", UsesSdk: true),
        Package("Roslynator.Analyzers", "5.0.1"),
        Package("Meziantou.Analyzer", "3.0.321"),
        Package("StyleCop.Analyzers", "1.1.118"),
    ];

    /// <summary>Our analyzers, as the build of the benchmarks left them.</summary>
    public static string AnalyzerPath => Path.Combine(AppContext.BaseDirectory, "Analyzers", "LambdaIaC.Analyzers.dll");

    private static string ModelFolder => AppContext.BaseDirectory;

    /// <summary>Makes the project and asks MSBuild how it would call the compiler.</summary>
    /// <returns>The response file; null when the packages do not restore.</returns>
    public async Task<string?> PrepareAsync(string sources, string folder, CancellationToken cancellationToken)
    {
        var project = Path.Combine(Directory.CreateDirectory(folder).FullName, "Generated.csproj");
        await File.WriteAllTextAsync(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <NuGetAudit>false</NuGetAudit>
                <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
                <RunAnalyzers>true</RunAnalyzers>
                <EnableNETAnalyzers>{(UsesSdk ? "true" : "false")}</EnableNETAnalyzers>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="{sources}/*.cs" />
                <Reference Include="{ModelFolder}/LambdaIaC.dll" />
                <Reference Include="{ModelFolder}/LambdaIaC.Rules.dll" />
                {Items}
              </ItemGroup>
            </Project>
            """, cancellationToken);
        if ((await ProcessCost.OfAsync(folder, cancellationToken, "dotnet", "restore", project)).ExitCode != 0)
        {
            return null;
        }

        var answer = await ProcessCost.OfAsync(
            folder, cancellationToken, "dotnet", "msbuild", project, "-t:Compile", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs");
        using var items = JsonDocument.Parse(answer.Expect(0).Output);
        var response = Path.Combine(folder, "csc.rsp");
        await File.WriteAllLinesAsync(
            response,
            items.RootElement.GetProperty("Items"u8).GetProperty("CscCommandLineArgs").EnumerateArray()
                .Select(static argument => argument.GetProperty("Identity").GetString()!)
                .Where(static argument => argument != "/noconfig")
                .Append("/reportanalyzer"),
            cancellationToken);
        return response;
    }

    private static AnalyzerVariant Package(string id, string version) => new($"{id} {version}", $"""<PackageReference Include="{id}" Version="{version}" PrivateAssets="all" />""");
}
