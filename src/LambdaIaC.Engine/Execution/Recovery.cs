using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Engine.Resolution;
using LambdaIaC.Engine.Secrets;
using LambdaIaC.Engine.State;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Execution;

/// <summary>
/// Finishes what an interrupted deployment has started. A creation is repeated with its token, so that the provider answers with
/// what the first call made; a deletion is repeated; a change leaves its resource in doubt, and the steps that follow change it again.
/// </summary>
internal sealed class Recovery(IResourceProvider provider, StateStore store, SecretVault secrets, ExecutionOptions options, TimeProvider time)
{
    /// <summary>What the state will be once the interrupted steps are finished, for a preview that may not finish them.</summary>
    public static StackState Foresee(StackState state)
    {
        var records = state.Resources.ToDictionary(static record => record.Key);
        foreach (var entry in state.Interrupted)
        {
            var known = entry.ResourceKey is { } key ? records.GetValueOrDefault(key) : null;
            switch (entry.Kind)
            {
                case JournalKind.Create:
                    if (known is not null)
                    {
                        records[known.Key] = known with { IsReplaced = true };
                    }

                    // Its outputs may be anything: an open map answers every question with "known later".
                    records[-entry.Id] = Draft(entry) with { Key = -entry.Id, Outputs = new MapValue([], isOpen: true) };
                    break;
                case JournalKind.Update when known is not null:
                    records[known.Key] = known with { Attempts = [.. known.Attempts, entry.Inputs] };
                    break;
                case JournalKind.Delete when known is not null:
                    records.Remove(known.Key);
                    break;
            }
        }

        return state with { Resources = [.. records.Values.OrderBy(static record => record.LogicalId, StringComparer.Ordinal)] };
    }

    /// <summary>The inputs of interrupted creations: what their repetition needs.</summary>
    public static IEnumerable<MapValue> RepeatedInputs(StackState state) =>
        state.Interrupted.Where(static entry => entry.Kind == JournalKind.Create).Select(static entry => entry.Inputs);

    /// <exception cref="EngineException">A secret that a creation needs is not set; nothing was changed.</exception>
    public async Task<IReadOnlyList<StepResult>> FinishAsync(StackState state, string stack)
    {
        var missing = secrets.FindMissing(RepeatedInputs(state));
        if (missing.Count > 0)
        {
            throw new EngineException(SecretVault.Missing(missing));
        }

        var results = new List<StepResult>();
        foreach (var entry in state.Interrupted)
        {
            options.Abort.ThrowIfCancellationRequested();
            results.Add(await FinishAsync(entry, state, stack, (results.Count, state.Interrupted.Count)).ConfigureAwait(false));
        }

        return results;
    }

    /// <summary>The resource that an interrupted creation makes, without what the service assigns.</summary>
    public static ResourceRecord Draft(JournalEntry entry) => new()
    {
        LogicalId = entry.LogicalId,
        Type = entry.Type,
        PhysicalId = "",
        Inputs = entry.Inputs,
        Outputs = MapValue.Empty,
        Dependencies = entry.Dependencies,
        Source = entry.Source,
        Fingerprint = entry.Fingerprint,
    };

    private async Task<StepResult> FinishAsync(JournalEntry entry, StackState state, string stack, (int Completed, int Total) progress)
    {
        var started = time.GetTimestamp();
        var step = StepOf(entry);
        Tell(ExecutionEventKind.Resumed, entry, step, progress, null);
        try
        {
            var status = entry.Kind switch
            {
                JournalKind.Create => await CreateAsync(entry, stack).ConfigureAwait(false),
                JournalKind.Delete => await DeleteAsync(entry, state).ConfigureAwait(false),
                _ => Doubt(entry),
            };
            return new StepResult(step, status, null, time.GetElapsedTime(started));
        }
        catch (ProviderException exception)
        {
            var message = secrets.Redact($"{exception.Code}: {exception.Message}");
            store.NotDone(entry, JournalOutcome.Failed, message);
            Tell(ExecutionEventKind.Failed, entry, step, progress, message);
            return new StepResult(step, StepStatus.Failed, message, time.GetElapsedTime(started));
        }
    }

    private async Task<StepStatus> CreateAsync(JournalEntry entry, string stack)
    {
        var inputs = new ReferenceResolver(new PlannedReferents(), secrets).Reveal(entry.LogicalId, entry.Inputs);
        var request = new CreateRequest(entry.Type, entry.LogicalId, stack, inputs, entry.Token) { AssetFiles = entry.AssetFiles };
        var answer = await provider.CreateAsync(request, options.Abort).ConfigureAwait(false);
        store.Created(entry, Draft(entry) with { PhysicalId = answer.Id, Outputs = secrets.SealOutputs(answer.Outputs) });
        return StepStatus.Done;
    }

    private async Task<StepStatus> DeleteAsync(JournalEntry entry, StackState state)
    {
        if (state.Resources.FirstOrDefault(record => record.Key == entry.ResourceKey) is { } record)
        {
            await provider.DeleteAsync(new DeleteRequest(record.Type, record.PhysicalId, record.Inputs), options.Abort).ConfigureAwait(false);
        }

        store.Deleted(entry);
        return StepStatus.Done;
    }

    private StepStatus Doubt(JournalEntry entry)
    {
        store.NotDone(entry, JournalOutcome.Interrupted);
        return StepStatus.Interrupted;
    }

    private static Step StepOf(JournalEntry entry) => new()
    {
        Kind = entry.Kind switch
        {
            JournalKind.Create => StepKind.Create,
            JournalKind.Update => StepKind.Update,
            _ => StepKind.Delete,
        },
        LogicalId = entry.LogicalId,
        Type = entry.Type,
        Source = entry.Source,
        ResourceKey = entry.ResourceKey,
    };

    private void Tell(ExecutionEventKind kind, JournalEntry entry, Step step, (int Completed, int Total) progress, string? message)
    {
        var operation = entry.Kind switch
        {
            JournalKind.Create => OperationKind.Create,
            JournalKind.Update => OperationKind.Update,
            _ => OperationKind.Delete,
        };
        options.Progress?.Report(new ExecutionEvent(kind, operation, entry.LogicalId, entry.Type)
        {
            Step = step.Kind,
            Message = message,
            Progress = progress,
        });
    }
}
