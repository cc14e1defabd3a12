using System.Diagnostics;
using System.Globalization;
using LambdaIaC.Engine.Execution;
using LambdaIaC.Engine.State;
using LambdaIaC.Engine.Tests.Providers;

namespace LambdaIaC.Engine.Tests.Crashes;

/// <summary>
/// The program that dies: deploys a plan and kills itself with the operating system's own kill (SIGKILL on Unix) at a given moment.
/// No handler, no finally block and no buffer of the process survives that.
/// </summary>
internal static class CrashHost
{
    /// <summary>Arguments: the folder of the world, the name of the plan, the number of the moment (0 to survive).</summary>
    public static async Task<int> Main(string[] arguments)
    {
        if (arguments is not [var directory, var plan, var deadly])
        {
            return 2;
        }

        var moments = new Countdown(int.Parse(deadly, CultureInfo.InvariantCulture));
        var provider = new DiskProvider(Path.Combine(directory, "provider"))
        {
            Moment = moments.Pass,
            Before = static (_, _, cancellationToken) => Task.Delay(1, cancellationToken),
        };
        var context = new DeploymentContext
        {
            Location = new StateLocation(Path.Combine(directory, "state"), "shop"),
            Project = new ProjectIdentity("Shop", Path.Combine(directory, "project")),
            Provider = provider,
        };
        var options = new ExecutionOptions { Parallelism = 2, Progress = moments };
        var outcome = await new Deployment(context).ApplyAsync(CrashPlans.Named(plan), options, CancellationToken.None).ConfigureAwait(false);
        await Console.Out.WriteLineAsync(outcome.Error?.Message ?? moments.Passed.ToString(CultureInfo.InvariantCulture)).ConfigureAwait(false);
        return outcome is { Error: null, Value.IsComplete: true } ? 0 : 1;
    }

    private sealed class Countdown(int deadly) : IProgress<ExecutionEvent>
    {
        private int _passed;

        public int Passed => _passed;

        public void Report(ExecutionEvent value) => Pass(value.Kind.ToString());

        public void Pass(string moment)
        {
            if (Interlocked.Increment(ref _passed) == deadly)
            {
                Process.GetCurrentProcess().Kill();
            }
        }
    }
}
