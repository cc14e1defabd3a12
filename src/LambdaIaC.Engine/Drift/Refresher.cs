using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Engine.Secrets;
using LambdaIaC.Engine.State;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Drift;

/// <summary>Reads every resource and tells which are gone or changed.</summary>
internal sealed class Refresher(DeploymentContext context)
{
    /// <summary>Reads and compares. Nothing is changed.</summary>
    public Task<Outcome<IReadOnlyList<ResourceDrift>>> DetectAsync(CancellationToken cancellationToken) => Boundary.RunAsync(async () =>
    {
        using var store = StateStore.OpenExisting(context.Location, context.Time);
        var findings = await ReadAsync(store?.Load() ?? StackState.None, cancellationToken).ConfigureAwait(false);
        return (IReadOnlyList<ResourceDrift>)[.. findings.Select(static finding => finding.Drift)];
    });

    /// <summary>Reads, compares and writes what is there into the state, so that the next deployment sets it right.</summary>
    public Task<Outcome<IReadOnlyList<ResourceDrift>>> AcceptAsync(CancellationToken cancellationToken) => Boundary.RunAsync(async () =>
    {
        using var session = await StackSession.BeginExistingAsync(context, cancellationToken).ConfigureAwait(false);
        if (session is null)
        {
            return (IReadOnlyList<ResourceDrift>)[];
        }

        var readings = await ReadAsync(session.State, cancellationToken).ConfigureAwait(false);
        var changed = readings.Where(static reading => reading.Drift.Kind != DriftKind.Gone).Select(static reading => reading.Real)
            .OfType<ResourceRecord>()
            .Where(real => !session.State.Resources.Contains(real))
            .ToArray();
        var gone = readings.Where(static reading => reading.Drift.Kind == DriftKind.Gone).Select(static reading => reading.Drift.Resource.Key).ToArray();
        if (changed.Length + gone.Length > 0)
        {
            session.Store.Correct(changed, gone, forgotten: []);
        }

        return [.. readings.Select(static reading => reading.Drift)];
    });

    private async Task<IReadOnlyList<Reading>> ReadAsync(StackState state, CancellationToken cancellationToken)
    {
        var secrets = new SecretVault(context.Secrets, state.Salt);
        var readings = new List<Reading>();
        foreach (var record in state.Resources)
        {
            readings.Add(await ReadAsync(record, secrets, cancellationToken).ConfigureAwait(false));
        }

        return readings;
    }

    private async Task<Reading> ReadAsync(ResourceRecord record, SecretVault secrets, CancellationToken cancellationToken)
    {
        ResourceState? real;
        try
        {
            var request = new ReadRequest(record.Type, record.PhysicalId, record.Inputs);
            real = await context.Provider.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (ProviderException exception)
        {
            return new Reading(new ResourceDrift(record, DriftKind.Unknown, [], $"{exception.Code}: {secrets.Redact(exception.Message)}"), null);
        }

        if (real is null)
        {
            return new Reading(new ResourceDrift(record, DriftKind.Gone, [], null), null);
        }

        secrets.RevealAll(record.Inputs);
        var values = new RealValues(secrets);
        var found = record with
        {
            Inputs = values.Inputs(record.Type, record.Inputs, real.Inputs),
            Outputs = values.Outputs(record.Outputs, real.Outputs),
        };
        var diff = SchemaDiffer.Diff(record.Type, record.Inputs, found.Inputs);
        var kind = diff.Changes.Count > 0 ? DriftKind.Changed : DriftKind.None;
        return new Reading(new ResourceDrift(record, kind, diff.Changes, null), kind == DriftKind.None ? found with { Inputs = record.Inputs } : found);
    }

    /// <param name="Drift">What a person is told.</param>
    /// <param name="Real">The resource as it is; null when it is gone or could not be read.</param>
    private sealed record Reading(ResourceDrift Drift, ResourceRecord? Real);
}
