using System.Diagnostics;

namespace LambdaIaC.Cli.Tests;

/// <summary>The tool as a process of its own.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lambdaiac-").FullName;

    [Fact]
    public async Task It_explains_a_rule()
    {
        var (exitCode, output, _) = await RunAsync("explain", "LIAC1001");
        Assert.Equal(0, exitCode);
        Assert.StartsWith("# LIAC1001", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_project_a_stack_s_verb_says_how_to_name_or_make_one()
    {
        var (exitCode, output, error) = await RunAsync("check", "--project", _folder);
        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(_folder, Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("init", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_projects_one_must_be_named()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "A.csproj"), "");
        await File.WriteAllTextAsync(Path.Combine(_folder, "B.csproj"), "");
        var (exitCode, _, error) = await RunAsync("check", "--project", _folder);
        Assert.Equal(2, exitCode);
        Assert.Contains("A.csproj, B.csproj", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stack_s_verb_runs_in_the_program_of_the_stack_with_the_same_arguments()
    {
        // Any program will do: what matters is what it is started with and that its exit code comes back.
        await File.WriteAllTextAsync(Path.Combine(_folder, "Shop.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(_folder, "Program.cs"), """System.Console.WriteLine(string.Join("|", args)); return 7;""");
        var (exitCode, output, error) = await RunAsync("plan", "--project", _folder, "--expect-no-changes");
        Assert.True(exitCode == 7, $"{exitCode}\n{output}\n{error}");
        Assert.Contains("plan|--expect-no-changes", output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "LambdaIaC.Cli.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
