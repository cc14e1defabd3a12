using CsCheck;
using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.Execution;
using LambdaIaC.Engine.Secrets;
using LambdaIaC.Engine.State;
using LambdaIaC.Engine.Tests.Convergence;
using LambdaIaC.Engine.Tests.Providers;

namespace LambdaIaC.Engine.Tests.Execution;

public sealed class OperationGraphTests
{
    [Fact]
    public void Operations_never_wait_for_each_other_whatever_the_plan_and_the_state() => RandomPlans.Pair.Sample(
        static pair =>
        {
            var state = RandomPlans.StateOf(pair.Before, pair.Leftovers);
            var planner = new StepPlanner(new DiskProvider("unused"), new SecretVault(new EnvironmentSecrets(), []));
            var steps = planner.PlanAsync(pair.After, state, CancellationToken.None).GetAwaiter().GetResult();
            var graph = OperationGraph.Build(pair.After, steps);
            return Order(graph) == graph.Operations.Count;
        },
        iter: 2000);

    /// <summary>How many operations come to an end when each runs as soon as it may.</summary>
    private static int Order(OperationGraph graph)
    {
        var done = new HashSet<int>();
        while (graph.Operations.Where(operation => !done.Contains(operation.Index) && graph.Prerequisites[operation.Index].All(done.Contains)).ToArray() is { Length: > 0 } ready)
        {
            done.UnionWith(ready.Select(static operation => operation.Index));
        }

        return done.Count;
    }
}
