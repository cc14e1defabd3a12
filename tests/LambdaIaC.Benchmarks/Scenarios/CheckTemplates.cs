using System.Diagnostics;
using System.Globalization;
using System.Text;
using LambdaIaC.Benchmarks.Measuring;
using LambdaIaC.Benchmarks.Subjects;
using LambdaIaC.Rules.Views;
using LambdaIaC.Templates;

namespace LambdaIaC.Benchmarks.Scenarios;

/// <summary>Judging template files: whole processes against cfn-lint on the same files, and whether the cost is linear in the number of resources.</summary>
internal sealed class CheckTemplates : Scenario
{
    private const int Files = 500;

    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory, "LambdaIaC.Cli.dll");

    public override string Name => "check-templates";

    public override async Task RunAsync(int rounds, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("lambdaiac-templates-").FullName;
        try
        {
            for (var i = 0; i < Files; i++)
            {
                await File.WriteAllTextAsync(
                    Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"template{i:000}.yaml")), GeneratedTemplates.Write(1 + i % 4, i), cancellationToken);
            }

            await CompareAsync(folder, rounds, cancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        await new Comparison("Checking one template in a warm process", "ms per 100 services of 8 resources", [Linear(100), Linear(400), Linear(1_600)]).RunAsync(rounds, cancellationToken);
    }

    private static async Task CompareAsync(string folder, int rounds, CancellationToken cancellationToken)
    {
        List<Target> targets = [new("lambdaiac check", token => WallAsync(folder, [0, 1], token, "dotnet", s_program, "check", ".", "--format", "json"))];
        var probe = await ProcessCost.OfAsync(folder, cancellationToken, "bash", "-c", "cfn-lint --version");
        if (probe.ExitCode == 0)
        {
            // Its exit code adds up 2 for errors, 4 for warnings and 8 for advice; 1 would be a crash.
            var version = probe.Output.Trim();
            targets.Add(new(version, token => WallAsync(folder, [0, 2, 4, 6, 8, 10, 12, 14], token, "bash", "-c", "cfn-lint --format json *.yaml")));
        }
        else
        {
            Console.WriteLine("cfn-lint is not installed (pip install cfn-lint): nothing to compare with.");
        }

        await new Comparison($"Checking {Files} templates, whole processes", "ms", targets).RunAsync(rounds, cancellationToken);
    }

    private static async Task<double> WallAsync(string folder, int[] exitCodes, CancellationToken cancellationToken, params string[] command) =>
        (await ProcessCost.OfAsync(folder, cancellationToken, command)).Expect(exitCodes).Wall.TotalMilliseconds;

    private static Target Linear(int services)
    {
        var content = Encoding.UTF8.GetBytes(GeneratedTemplates.Write(services, 0));
        return new(string.Create(CultureInfo.InvariantCulture, $"{services * GeneratedTemplates.ResourcesPerService:#,0} resources"), _ =>
        {
            var start = Stopwatch.GetTimestamp();
            var check = TemplateChecker.Check("large.yaml", content, RuleContext.Default);
            var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            return check.Error is null ? Task.FromResult(elapsed * 100 / services) : throw new InvalidOperationException(check.Error);
        });
    }
}
