using CsCheck;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Engine.Tests.Providers;

namespace LambdaIaC.Engine.Tests.Convergence;

public sealed class ConvergenceTests
{
    [Fact]
    public void Any_stack_becomes_any_other_and_a_second_deployment_has_nothing_to_do() => RandomPlans.Sequence.Sample(
        static plans =>
        {
            using var world = new World();
            foreach (var plan in plans)
            {
                var result = world.ApplyAsync(plan).GetAwaiter().GetResult();

                Assert.True(result.IsComplete, string.Join("; ", result.Steps.Select(static step => $"{step.Step.Kind} {step.Step.LogicalId}: {step.Status} {step.Message}")));
                Reality.MustBe(plan, world);
                Assert.False(world.PreviewAsync(plan).GetAwaiter().GetResult().HasChanges);
            }

            world.DestroyAsync().GetAwaiter().GetResult();
            Assert.Empty(world.Provider.Resources);
            Assert.True(world.State.IsEmpty);
        },
        iter: 60,
        threads: 2);

    [Fact]
    public void A_stack_converges_after_failures_at_random_steps() => Gen.Select(RandomPlans.Sequence, Gen.Int[0, 1000]).Sample(
        static (plans, seed) =>
        {
            using var world = new World();
            var random = new Random(seed);
            foreach (var plan in plans)
            {
                world.Provider = new DiskProvider(world.ProviderDirectory)
                {
                    Before = (_, _, _) => Next(random) ? throw new ProviderException("ServiceException", "Not today") : Task.CompletedTask,
                };
                world.ApplyAsync(plan).GetAwaiter().GetResult();
                world.Provider = new DiskProvider(world.ProviderDirectory);
                var result = world.ApplyAsync(plan).GetAwaiter().GetResult();

                Assert.True(result.IsComplete, string.Join("; ", result.Steps.Select(static step => $"{step.Step.Kind} {step.Step.LogicalId}: {step.Status} {step.Message}")));
                Reality.MustBe(plan, world);
            }
        },
        iter: 40,
        threads: 2);

    private static bool Next(Random random)
    {
        lock (random)
        {
            return random.Next(4) == 0;
        }
    }
}
