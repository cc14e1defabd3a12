using System.Diagnostics;
using System.Globalization;
using LambdaIaC.Benchmarks.Measuring;
using LambdaIaC.Compiler;
using LambdaIaC.Compiler.Sources;

namespace LambdaIaC.Benchmarks.Scenarios;

/// <summary>Evaluating, ordering, checking and planning a large stack in a warm process; per 1,000 functions, so that a ratio of 1 means linear.</summary>
internal sealed class CompileStack : Scenario
{
    public override string Name => "compile";

    public override Task RunAsync(int rounds, CancellationToken cancellationToken) => new Comparison(
        "Compile and check, without packaging", "ms per 1,000 functions", [Target(1_000), Target(10_000)]).RunAsync(rounds, cancellationToken);

    private static Target Target(int functions) => new(string.Create(CultureInfo.InvariantCulture, $"{functions:#,0} functions"), _ =>
    {
        var compiler = new StackCompiler(new SourceFiles(), new ProjectLocator(AppContext.BaseDirectory), TimeProvider.System);
        var start = Stopwatch.GetTimestamp();
        var result = compiler.Check(() => new LargeStack(functions), new CompilationOptions());
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return result.Succeeded
            ? Task.FromResult(elapsed * 1_000 / functions)
            : throw new InvalidOperationException(result.Errors.First().Message);
    });

    /// <summary>As many functions as asked for, each with its log group; ten share a role.</summary>
    private sealed class LargeStack : Stack
    {
        public LargeStack(int functions)
            : base("large")
        {
            ExecutionRole? role = null;
            for (var i = 0; i < functions; i++)
            {
                var number = i.ToString(CultureInfo.InvariantCulture);
                role = i % 10 == 0 || role is null ? new ExecutionRole(this, $"role{number}") : role;
                var logs = new LogGroup(this, $"logs{number}") { RetentionInDays = 7 };
                _ = new Function(this, $"f{number}")
                {
                    Role = role,
                    Runtime = Runtime.DotNet10,
                    Handler = "Shop::Shop.Orders::Place",
                    Code = Code.FromFolder("code"),
                    MemorySize = DataSize.Mebibytes(512),
                    Timeout = Duration.Seconds(15),
                    Environment = new() { ["TABLE"] = "orders", ["NUMBER"] = number },
                    LoggingConfig = new() { LogGroup = logs },
                };
            }
        }
    }
}
