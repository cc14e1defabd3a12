using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.Resolution;
using LambdaIaC.Engine.Secrets;
using LambdaIaC.Engine.State;
using LambdaIaC.Engine.Tests.Providers;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Tests.Convergence;

/// <summary>Compares what the provider has with what a plan says: nothing lost, nothing twice, nothing else.</summary>
internal static class Reality
{
    public static void MustBe(DeploymentPlan plan, World world)
    {
        var state = world.State;
        var real = world.Provider.Resources;
        Assert.Empty(state.Interrupted);
        Assert.Equal(
            plan.Resources.Select(static resource => $"{resource.Type} {resource.LogicalId}").Order(StringComparer.Ordinal),
            state.Resources.Select(static record => $"{record.Type} {record.LogicalId}").Order(StringComparer.Ordinal));
        Assert.Equal(
            state.Resources.Select(static record => $"{record.Type} {record.PhysicalId}").Order(StringComparer.Ordinal),
            real.Select(static resource => $"{resource.Type} {resource.Id}").Order(StringComparer.Ordinal));

        var resolver = new ReferenceResolver(new Referents(state, real), new SecretVault(world.SecretSource, state.Salt));
        foreach (var planned in plan.Resources)
        {
            var resource = Find(state, real, planned.LogicalId)!;
            Assert.Equal(resolver.Reveal(planned.LogicalId, planned.Properties), resource.Inputs);
            Assert.Equal(planned.Source, state.Find(planned.LogicalId)!.Source);
            Assert.Equal(planned.Dependencies, state.Find(planned.LogicalId)!.Dependencies);
            if (PublishedFunction.FunctionOf(planned) is { } function)
            {
                Assert.Equal(
                    PublishedFunction.Fingerprint(Find(state, real, function)!.Inputs),
                    PublishedFunction.Fingerprint(resource.Snapshot));
            }
        }
    }

    private static RealResource? Find(StackState state, IReadOnlyList<RealResource> real, string logicalId)
    {
        var record = state.Find(logicalId)!;
        return real.FirstOrDefault(resource => resource.Type == record.Type && resource.Id == record.PhysicalId);
    }

    private sealed class Referents(StackState state, IReadOnlyList<RealResource> real) : IReferents
    {
        public Value Find(string logicalId, string attribute) => Reality.Find(state, real, logicalId)!.Outputs[attribute];
    }
}
