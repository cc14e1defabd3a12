using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Engine.Resolution;
using LambdaIaC.Engine.Secrets;
using LambdaIaC.Engine.State;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Diffing;

/// <summary>Decides what happens to each resource: compares the plan with the state, changes nothing.</summary>
internal sealed class StepPlanner(IResourceProvider provider, SecretVault secrets)
{
    /// <exception cref="EngineException">A reference cannot be followed, or the provider does not know a resource.</exception>
    public async Task<StepPlan> PlanAsync(DeploymentPlan plan, StackState state, CancellationToken cancellationToken)
    {
        var (current, movedFrom) = MoveMap.Apply(plan, state);
        var records = current.Current.ToDictionary(static record => record.LogicalId, StringComparer.Ordinal);
        var decisions = new List<Decision>();
        var findings = new List<Finding>();
        var referents = new PlannedReferents();
        var resolver = new ReferenceResolver(referents, secrets);
        var versioning = new VersionChanges();
        foreach (var resource in plan.Resources)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var inputs = resolver.Record(resource.LogicalId, resource.Properties);
            var record = records.GetValueOrDefault(resource.LogicalId);
            var step = await AskAsync(resource, async () =>
            {
                var step = record is null
                    ? Create(resource)
                    : await CompareAsync(resource, record, inputs, versioning, cancellationToken).ConfigureAwait(false);
                if (step.Kind is not StepKind.Same)
                {
                    var request = new CheckRequest(resource.Type, resource.LogicalId, inputs, record is not null);
                    findings.AddRange(await provider.CheckAsync(request, cancellationToken).ConfigureAwait(false));
                }

                return step;
            }).ConfigureAwait(false);
            step = step with { MovedFrom = movedFrom.GetValueOrDefault(resource.LogicalId) };
            step = step is { Kind: StepKind.Same, MovedFrom: not null } ? step with { Kind = StepKind.Rename } : step;

            if (record is null || step.Kind == StepKind.Replace)
            {
                referents.Make(resource.LogicalId);
            }
            else
            {
                referents.Keep(record);
            }

            versioning.Note(step, record);
            decisions.Add(new Decision(step, record, inputs));
        }

        decisions.AddRange(DeletionOrder.Of(Obsolete(plan, current)).Select(static record => new Decision(Delete(record), record, record.Inputs)));
        return new StepPlan { Steps = NameCollisions.Resolve(decisions), Findings = findings, State = current };
    }

    /// <summary>A provider that has no answer for a resource is a mistake in the plan, such as a type that it does not know.</summary>
    private static async Task<Step> AskAsync(PlannedResource resource, Func<Task<Step>> ask)
    {
        try
        {
            return await ask().ConfigureAwait(false);
        }
        catch (ProviderException exception)
        {
            throw new EngineException(new EngineError(EngineErrorKind.InvalidPlan, $"{resource.LogicalId} ({resource.Source}): {exception.Message}"));
        }
    }

    private static IEnumerable<ResourceRecord> Obsolete(DeploymentPlan plan, StackState state)
    {
        var planned = plan.Resources.Select(static resource => resource.LogicalId).ToHashSet(StringComparer.Ordinal);
        return state.Resources.Where(record => record.IsReplaced || !planned.Contains(record.LogicalId));
    }

    private static Step Create(PlannedResource resource) => new()
    {
        Kind = StepKind.Create,
        LogicalId = resource.LogicalId,
        Type = resource.Type,
        Source = resource.Source,
    };

    private static Step Delete(ResourceRecord record) => new()
    {
        Kind = StepKind.Delete,
        LogicalId = record.LogicalId,
        Type = record.Type,
        PhysicalId = record.PhysicalId,
        ResourceKey = record.Key,
        Source = record.Source,
        Reason = record.IsReplaced ? "it was replaced" : null,
    };

    private async Task<Step> CompareAsync(
        PlannedResource resource,
        ResourceRecord record,
        MapValue inputs,
        VersionChanges versioning,
        CancellationToken cancellationToken)
    {
        var step = new Step
        {
            Kind = StepKind.Same,
            LogicalId = resource.LogicalId,
            Type = resource.Type,
            PhysicalId = record.PhysicalId,
            ResourceKey = record.Key,
            Source = resource.Source,
            Reason = record.IsInDoubt ? "the last change of it was refused or interrupted" : null,
        };
        if (record.Type != resource.Type)
        {
            var change = new PropertyChange("Type", Value.Of(record.Type), Value.Of(resource.Type), ForcesReplacement: true, Sensitive: false);
            return step with { Kind = StepKind.Replace, Changes = [change] };
        }

        var current = record.ToProviderState() with { Inputs = DoubtfulInputs.Of(record, inputs) };
        var request = new DiffRequest(resource.Type, resource.LogicalId, current, inputs);
        var diff = await provider.DiffAsync(request, cancellationToken).ConfigureAwait(false);
        var publication = versioning.Find(resource, record);
        if (publication is not null || diff.Replacing.Any())
        {
            return step with
            {
                Kind = StepKind.Replace,
                Changes = publication is null ? diff.Changes : [.. diff.Changes, publication],
                DeletesFirst = diff.DeleteBeforeCreate ?? PhysicalName.Collides(resource.Type, resource.LogicalId, record.Inputs, inputs),
            };
        }

        return diff.Changes.Count > 0
            ? step with { Kind = StepKind.Update, Changes = diff.Changes }
            : step with { Kind = record.IsInDoubt ? StepKind.Update : StepKind.Same };
    }
}
