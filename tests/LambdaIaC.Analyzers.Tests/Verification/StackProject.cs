using System.Diagnostics;

namespace LambdaIaC.Analyzers.Tests.Verification;

/// <summary>A stack program on disk, as a user has it, with the analyzers of this repository. It is built without a network.</summary>
internal sealed class StackProject : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lambdaiac-stack-");

    /// <summary>Writes the project.</summary>
    /// <param name="program">The text of its only source file.</param>
    public StackProject(string program)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "Program.cs"), program);
        File.WriteAllText(Path.Combine(_folder.FullName, "Orders.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
                <RestoreSources>$(MSBuildThisFileDirectory)</RestoreSources>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{BesideTests("LambdaIaC.dll")}" />
                <Reference Include="{BesideTests("LambdaIaC.Rules.dll")}" />
                <Analyzer Include="{BesideTests("LambdaIaC.Analyzers.dll")}" />
                <Analyzer Include="{BesideTests("LambdaIaC.CodeFixes.dll")}" />
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>Builds it as a user does.</summary>
    public async Task<(int ExitCode, string Output)> BuildAsync()
    {
        // Nothing that outlives the test: no build nodes, no compiler server.
        var start = new ProcessStartInfo("dotnet", ["build", "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-clp:NoSummary"])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1", ["DOTNET_NOLOGO"] = "1", ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["MSBUILDTERMINALLOGGER"] = "off" },
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string BesideTests(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
