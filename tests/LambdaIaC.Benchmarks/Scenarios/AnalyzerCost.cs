using System.Globalization;
using System.Text.RegularExpressions;
using LambdaIaC.Benchmarks.Measuring;
using LambdaIaC.Benchmarks.Subjects;

namespace LambdaIaC.Benchmarks.Scenarios;

/// <summary>What analyzers add to the compiler's processor time, whole processes, and what ours take for one object creation.</summary>
internal sealed partial class AnalyzerCost : Scenario
{
    private const int Creations = GeneratedSources.Files * GeneratedSources.CreationsPerFile;

    public override string Name => "analyzer";

    public override async Task RunAsync(int rounds, CancellationToken cancellationToken)
    {
        var root = Directory.CreateTempSubdirectory("lambdaiac-analyzer-").FullName;
        try
        {
            await CompareAsync($"Compiling {GeneratedSources.Files} files, {GeneratedSources.Files * GeneratedSources.ResourcesPerFile} resources in {Creations} creations", root, AnalyzerVariant.All, true, rounds, cancellationToken);
            await CompareAsync("The same without any resource", root, [.. AnalyzerVariant.All.Take(2)], false, rounds, cancellationToken);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static async Task CompareAsync(string title, string root, IReadOnlyList<AnalyzerVariant> variants, bool withResources, int rounds, CancellationToken cancellationToken)
    {
        var sources = Directory.CreateDirectory(Path.Combine(root, withResources ? "with" : "without")).FullName;
        await GeneratedSources.WriteAsync(sources, withResources, cancellationToken);
        List<double> ours = [];
        List<Target> targets = [];
        foreach (var variant in variants)
        {
            var folder = Path.Combine(root, $"project{(withResources ? "" : "-plain")}{targets.Count}");
            if (await variant.PrepareAsync(sources, folder, cancellationToken) is { } response)
            {
                targets.Add(new Target(variant.Name, token => CompileAsync(variant, folder, response, ours, token)));
            }
            else
            {
                Console.WriteLine($"{variant.Name} does not restore here and is left out.");
            }
        }

        await new Comparison(title, "ms of processor time", targets).RunAsync(rounds, cancellationToken);
        if (ours.Count > 0)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{AnalyzerVariant.Ours} by /reportanalyzer: {1_000 * ours.Min():0} ms in all, {1_000 * ours.Min() / Creations:0.000} ms for a creation (the best round)."));
        }
    }

    private static async Task<double> CompileAsync(AnalyzerVariant variant, string folder, string response, List<double> ours, CancellationToken cancellationToken)
    {
        var run = (await ProcessCost.OfAsync(folder, cancellationToken, "dotnet", CSharpCompiler.Path, "/noconfig", $"@{response}")).Expect(0, 1);
        if (variant.Name == AnalyzerVariant.Ours && OwnTime().Match(run.Output) is { Success: true } match)
        {
            ours.Add(double.Parse(match.Groups["seconds"].Value, CultureInfo.InvariantCulture));
        }

        return run.Cpu.TotalMilliseconds;
    }

    [GeneratedRegex(@"^\s*<?(?<seconds>[0-9.]+)\s+<?[0-9]+\s+LambdaIaC\.Analyzers, Version", RegexOptions.Multiline)]
    private static partial Regex OwnTime();
}
