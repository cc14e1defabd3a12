using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.Execution;
using LambdaIaC.Engine.Plans;
using LambdaIaC.Engine.Secrets;
using LambdaIaC.Engine.State;
using LambdaIaC.Rules;

namespace LambdaIaC.Engine;

/// <summary>Brings a stack to what a plan says, or away. What a user can put right comes back as data; exceptions are bugs.</summary>
internal sealed class Deployment(DeploymentContext context)
{
    /// <summary>Looks at and corrects the state without touching resources.</summary>
    public StateEditor State { get; } = new(context);

    /// <summary>Compares the resources with what is really there.</summary>
    public Drift.Refresher Refresher { get; } = new(context);

    /// <summary>Says what a deployment would do. Nothing is changed, not even the state.</summary>
    public Task<Outcome<DeploymentPreview>> PreviewAsync(DeploymentPlan plan, CancellationToken cancellationToken) => Boundary.RunAsync<DeploymentPreview>(async () =>
    {
        using var store = StateStore.OpenExisting(context.Location, context.Time);
        var state = store?.Load() ?? StackState.None;
        if (store is not null)
        {
            ProjectGuard.Check(store.ReadMeta(), state.IsEmpty, context.Project, context.Location);
        }

        var steps = await PlanAsync(plan, state, Vault(state), cancellationToken).ConfigureAwait(false);
        return new DeploymentPreview
        {
            Plan = plan,
            Steps = steps.Steps,
            Findings = steps.Findings,
            Interrupted = state.Interrupted,
            MissingSecrets = MissingSecrets(Vault(state), plan, state),
            Stamp = StateStamp.Of(state),
        };
    });

    /// <summary>Makes the resources what the plan says.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">How it runs.</param>
    /// <param name="cancellationToken">Starts no further steps; those that run are waited for.</param>
    /// <param name="expected">The state that the steps were shown from; null when any will do.</param>
    /// <returns>How each step ended: a refused step is a result, an error means that nothing or not everything was started.</returns>
    public Task<Outcome<ExecutionResult>> ApplyAsync(
        DeploymentPlan plan,
        ExecutionOptions options,
        CancellationToken cancellationToken,
        StateStamp? expected = null) => Boundary.RunAsync<ExecutionResult>(async () =>
    {
        using var session = await StackSession.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        if (expected?.DifferenceTo(session.State) is { } difference)
        {
            throw new EngineException(new EngineError(EngineErrorKind.StalePlan, $"The steps are not those that were shown: {difference}. Plan again."));
        }

        var secrets = Vault(session.State);
        var steps = await PlanAsync(plan, session.State, secrets, cancellationToken).ConfigureAwait(false);
        return await ApplyAsync(session, secrets, plan, steps, options, cancellationToken).ConfigureAwait(false);
    });

    /// <summary>Applies a saved plan, if everything that it was made from is as it was.</summary>
    /// <param name="file">The saved plan.</param>
    /// <param name="current">What the program says now, to notice code that has changed since; null when only the file is there.</param>
    /// <param name="options">How it runs. Zips of assets that it does not name are taken from the file.</param>
    /// <param name="cancellationToken">Starts no further steps; those that run are waited for.</param>
    public Task<Outcome<ExecutionResult>> ApplyAsync(
        PlanFile file,
        DeploymentPlan? current,
        ExecutionOptions options,
        CancellationToken cancellationToken) => Boundary.RunAsync<ExecutionResult>(async () =>
    {
        using var session = await StackSession.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        var secrets = Vault(session.State);
        var steps = await PlanAsync(file.Plan, session.State, secrets, cancellationToken).ConfigureAwait(false);
        if (Staleness.Of(file, context.Location.Stack, session.State, steps.Steps, current) is { } reason)
        {
            throw new EngineException(new EngineError(EngineErrorKind.StalePlan, $"The saved plan is stale: {reason}. Plan again."));
        }

        var assets = new Dictionary<string, string>(file.AssetFiles, StringComparer.Ordinal);
        foreach (var (hash, path) in options.AssetFiles)
        {
            assets[hash] = path;
        }

        return await ApplyAsync(session, secrets, file.Plan, steps, options with { AssetFiles = assets }, cancellationToken).ConfigureAwait(false);
    });

    /// <summary>Removes every resource of the stack; afterwards its state is empty.</summary>
    public Task<Outcome<ExecutionResult>> DestroyAsync(ExecutionOptions options, CancellationToken cancellationToken) => Boundary.RunAsync<ExecutionResult>(async () =>
    {
        using var session = await StackSession.BeginExistingAsync(context, cancellationToken).ConfigureAwait(false);
        if (session is null)
        {
            return new ExecutionResult { Steps = [], IsCancelled = false };
        }

        var secrets = Vault(session.State);
        var steps = await PlanAsync(EmptyPlan(), session.State, secrets, cancellationToken).ConfigureAwait(false);
        return await ApplyAsync(session, secrets, EmptyPlan(), steps, options, cancellationToken).ConfigureAwait(false);
    });

    /// <summary>Says what <see cref="DestroyAsync"/> would remove.</summary>
    public Task<Outcome<DeploymentPreview>> PreviewDestroyAsync(CancellationToken cancellationToken) => PreviewAsync(EmptyPlan(), cancellationToken);

    private DeploymentPlan EmptyPlan() => new() { Stack = context.Location.Stack, Resources = [] };

    private SecretVault Vault(StackState state) => new(context.Secrets, state.Salt);

    private Task<StepPlan> PlanAsync(DeploymentPlan plan, StackState state, SecretVault secrets, CancellationToken cancellationToken) =>
        new StepPlanner(context.Provider, secrets).PlanAsync(plan, Recovery.Foresee(state), cancellationToken);

    private async Task<ExecutionResult> ApplyAsync(
        StackSession session,
        SecretVault secrets,
        DeploymentPlan plan,
        StepPlan steps,
        ExecutionOptions options,
        CancellationToken cancellationToken)
    {
        var (store, state) = (session.Store, session.State);
        if (MissingSecrets(secrets, plan, state) is [_, ..] missing)
        {
            throw new EngineException(SecretVault.Missing(missing));
        }

        RefuseErrors(steps.Findings);
        var resumed = await new Recovery(context.Provider, store, secrets, options, context.Time).FinishAsync(state, plan.Stack).ConfigureAwait(false);
        if (resumed.Count > 0)
        {
            state = store.Load();
            steps = await PlanAsync(plan, state, secrets, cancellationToken).ConfigureAwait(false);
        }

        MakeMoves(store, state, steps);
        var run = new RunContext
        {
            Id = Guid.NewGuid().ToString("N"),
            Stack = plan.Stack,
            Secrets = secrets,
            Resources = new LiveResources(steps.State),
            AssetFiles = options.AssetFiles,
        };
        var runner = new OperationRunner(context.Provider, store, run);
        var result = await new Executor(OperationGraph.Build(plan, steps), runner, options, context.Time).RunAsync(cancellationToken).ConfigureAwait(false);
        store.Close(run.Annotations);
        return result with { Resumed = resumed, Notes = session.Notes };
    }

    private static IReadOnlyList<string> MissingSecrets(SecretVault secrets, DeploymentPlan plan, StackState state) => secrets.FindMissing(
        plan.Resources.Select(static resource => resource.Properties).Concat(Recovery.RepeatedInputs(state)));

    private static void RefuseErrors(IReadOnlyList<Finding> findings)
    {
        var errors = findings.Where(static finding => finding is { Severity: Severity.Error, Suppression: null }).ToArray();
        if (errors is [var first, .. var others])
        {
            var more = others.Length > 0 ? $" ({others.Length} more)" : "";
            throw new EngineException(new EngineError(
                EngineErrorKind.InvalidInputs,
                $"{first.Rule.Id}: {first.Message}{more} Nothing was changed."));
        }
    }

    /// <summary>New logical ids concern nobody but the state, so they are written before the first step.</summary>
    private static void MakeMoves(StateStore store, StackState before, StepPlan steps)
    {
        var changed = steps.State.Resources.Where((record, index) => !ReferenceEquals(record, before.Resources[index])).ToArray();
        if (changed.Length > 0)
        {
            store.Correct(changed, removed: [], forgotten: []);
        }
    }
}
