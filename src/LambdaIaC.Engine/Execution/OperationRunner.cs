using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Engine.Resolution;
using LambdaIaC.Engine.Secrets;
using LambdaIaC.Engine.State;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Execution;

/// <summary>
/// Turns operations into calls and their answers into state. It is used from one thread; only the calls themselves run in parallel.
/// </summary>
internal sealed class OperationRunner(IResourceProvider provider, StateStore store, RunContext context)
{
    private readonly LiveResources _live = context.Resources;
    private readonly ReferenceResolver _resolver = new(context.Resources, context.Secrets);

    /// <summary>Keys of resources that were to be replaced and turned out to be right as they are.</summary>
    private readonly HashSet<long> _kept = [];

    /// <summary>Follows the references of an operation and decides what it really needs.</summary>
    public async Task<Preparation> PrepareAsync(Operation operation, CancellationToken cancellationToken)
    {
        if (operation is { Kind: OperationKind.Delete, Record: { } doomed })
        {
            return _live.Has(doomed.Key) && !_kept.Contains(doomed.Key) ? Deletion(operation, doomed) : new Preparation.Nothing(operation);
        }

        var resource = operation.Resource!;
        var inputs = _resolver.Record(resource.LogicalId, resource.Properties);
        var draft = Draft(operation, resource, inputs);
        if (operation is { Kind: OperationKind.Create, Record: null })
        {
            return Creation(operation, draft);
        }

        var current = _live.Find(resource.LogicalId)!;
        if (operation.Kind == OperationKind.Keep && !resource.Dependencies.Any(_live.Surprises.Contains))
        {
            return Unchanged(operation, current, draft);
        }

        var known = current.ToProviderState() with { Inputs = DoubtfulInputs.Of(current, inputs) };
        var request = new DiffRequest(resource.Type, resource.LogicalId, known, inputs);
        var diff = current.Type == resource.Type
            ? await provider.DiffAsync(request, cancellationToken).ConfigureAwait(false)
            : new ResourceDiff([]);
        return operation.Kind == OperationKind.Create
            ? Replacement(operation, current, draft, diff)
            : Change(operation, current, known, draft, diff);
    }

    /// <summary>Writes the calls down before they are made.</summary>
    public IReadOnlyList<Preparation.Work> Start(IReadOnlyList<Preparation.Work> works) =>
        [.. works.Zip(store.Start([.. works.Select(static work => work.Entry)]), static (work, entry) => work with { Entry = entry })];

    /// <summary>Writes down that a call succeeded, together with what it changed.</summary>
    public void Succeed(Preparation.Work work, ResourceState? answer)
    {
        if (work.Entry.Kind == JournalKind.Delete)
        {
            store.Deleted(work.Entry);
            _live.Remove(work.Operation.Record!);
            return;
        }

        var before = _live.Find(work.Operation.Step.LogicalId);
        var record = work.Record! with
        {
            PhysicalId = answer!.Id,
            Outputs = context.Secrets.SealOutputs(answer.Outputs),
        };
        if (work.Entry.Kind == JournalKind.Update)
        {
            store.Updated(work.Entry, record);
            NoteSurprise(before, record);
        }
        else
        {
            record = store.Created(work.Entry, record);
            KeepIfSame(work.Operation, record);
        }

        _live.Put(record);
    }

    /// <summary>Writes down that the service refused a call.</summary>
    /// <returns>Its reason without secrets.</returns>
    public string Fail(Preparation.Work work, ProviderException exception)
    {
        var message = context.Secrets.Redact($"{exception.Code}: {exception.Message}");
        store.NotDone(work.Entry, JournalOutcome.Failed, message);
        return message;
    }

    private Preparation.Work Creation(Operation operation, ResourceRecord draft)
    {
        var entry = Entry(JournalKind.Create, draft, operation.Replaces ? operation.Record!.Key : null) with
        {
            Inputs = draft.Inputs,
            AssetFiles = AssetsOf(draft),
        };
        var request = new CreateRequest(draft.Type, draft.LogicalId, context.Stack, Reveal(operation), entry.Token) { AssetFiles = entry.AssetFiles };
        return new Preparation.Work(operation, entry, async abort => await provider.CreateAsync(request, abort).ConfigureAwait(false), draft);
    }

    private Preparation.Work Deletion(Operation operation, ResourceRecord doomed) => new(
        operation,
        Entry(JournalKind.Delete, doomed, doomed.Key),
        async abort =>
        {
            await provider.DeleteAsync(new DeleteRequest(doomed.Type, doomed.PhysicalId, doomed.Inputs), abort).ConfigureAwait(false);
            return null;
        },
        null);

    /// <summary>What was to be replaced because of something unknown may be the same now that it is known.</summary>
    private Preparation Replacement(Operation operation, ResourceRecord current, ResourceRecord draft, ResourceDiff diff)
    {
        if (current.Type != draft.Type || diff.Changes.Count > 0 || draft.Fingerprint != current.Fingerprint || current.IsInDoubt)
        {
            return Creation(operation, draft);
        }

        _kept.Add(current.Key);
        return Unchanged(operation, current, draft);
    }

    private Preparation Change(Operation operation, ResourceRecord current, ResourceState known, ResourceRecord draft, ResourceDiff diff)
    {
        if (diff.Replacing.FirstOrDefault() is { } replacing)
        {
            return new Preparation.Refused(
                operation,
                $"{replacing.Path} is not what the plan expected, and a new value replaces {draft.LogicalId}. Plan again and deploy again.");
        }

        if (diff.Changes.Count == 0 && !current.IsInDoubt)
        {
            return Unchanged(operation, current, draft);
        }

        var changed = draft with { Key = current.Key, Fingerprint = current.Fingerprint };
        var request = new UpdateRequest(changed.Type, changed.LogicalId, known, Reveal(operation))
        {
            AssetFiles = AssetsOf(changed),
        };
        return new Preparation.Work(
            operation,
            Entry(JournalKind.Update, changed, changed.Key) with { Inputs = changed.Inputs },
            async abort => await provider.UpdateAsync(request, abort).ConfigureAwait(false),
            changed);
    }

    /// <summary>Where it is declared and what it needs may have changed all the same.</summary>
    private Preparation.Nothing Unchanged(Operation operation, ResourceRecord current, ResourceRecord draft)
    {
        var annotated = current with
        {
            Source = draft.Source,
            Dependencies = draft.Dependencies,
            Fingerprint = current.Fingerprint ?? draft.Fingerprint,
        };
        if (annotated.Source != current.Source || annotated.Fingerprint != current.Fingerprint || !annotated.Dependencies.SequenceEqual(current.Dependencies))
        {
            context.Annotations.Add(annotated);
            _live.Put(annotated);
        }

        return new Preparation.Nothing(operation);
    }

    private ResourceRecord Draft(Operation operation, PlannedResource resource, MapValue inputs) => new()
    {
        LogicalId = resource.LogicalId,
        Type = resource.Type,
        PhysicalId = operation.Record?.PhysicalId ?? "",
        Inputs = inputs,
        Outputs = MapValue.Empty,
        Dependencies = resource.Dependencies,
        Source = resource.Source,
        Fingerprint = PublishedFunction.FunctionOf(resource) is { } id && _live.Find(id) is { } function
            ? PublishedFunction.Fingerprint(function.Inputs)
            : null,
    };

    private JournalEntry Entry(JournalKind kind, ResourceRecord record, long? key) => new()
    {
        Operation = context.Id,
        Kind = kind,
        LogicalId = record.LogicalId,
        Type = record.Type,
        Token = $"{context.Id}-{record.LogicalId}-{Guid.NewGuid():N}",
        ResourceKey = key,
        Dependencies = record.Dependencies,
        Source = record.Source,
        Fingerprint = record.Fingerprint,
    };

    /// <summary>The inputs with their secrets, for one call and nothing else.</summary>
    private MapValue Reveal(Operation operation) => _resolver.Reveal(operation.Resource!.LogicalId, operation.Resource.Properties);

    private Dictionary<string, string> AssetsOf(ResourceRecord record) =>
        AssetHashes.In(record.Inputs).Where(context.AssetFiles.ContainsKey).Distinct(StringComparer.Ordinal)
            .ToDictionary(static hash => hash, hash => context.AssetFiles[hash], StringComparer.Ordinal);

    /// <summary>The service may answer with the resource that is there, as it does for a version without changes: that must not be deleted.</summary>
    private void KeepIfSame(Operation operation, ResourceRecord created)
    {
        if (operation is { Replaces: true, Record: { } replaced } && replaced.Type == created.Type && replaced.PhysicalId == created.PhysicalId)
        {
            _live.Remove(replaced);
        }
    }

    private void NoteSurprise(ResourceRecord? before, ResourceRecord after)
    {
        if (before is not null && !before.Outputs.Equals(after.Outputs))
        {
            _live.Surprises.Add(after.LogicalId);
        }
    }
}
