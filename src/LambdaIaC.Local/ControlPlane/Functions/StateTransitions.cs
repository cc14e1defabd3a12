using LambdaIaC.Local.Storage.Records;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>Moves functions from Pending to Active and from InProgress to Successful: soon, but so that a client can see it.</summary>
internal sealed class StateTransitions(LambdaService service, BackgroundWork background)
{
    /// <summary>Whether a request is answered only when everything is done.</summary>
    public bool IsImmediate(OperationRequest request) => request.Synchronous || service.Settings.SettleTime == TimeSpan.Zero;

    /// <summary>The version as it is stored when a request is answered: settled, or on its way.</summary>
    public VersionRecord Begin(OperationRequest request, VersionRecord version) => IsImmediate(request) ? Settled(version) : version;

    /// <summary>Settles a version of a function after the settle time.</summary>
    public void SettleLater(OperationRequest request, string functionName, params string[] versions)
    {
        if (IsImmediate(request))
        {
            return;
        }

        background.Start(async stopping =>
        {
            await Task.Delay(service.Settings.SettleTime, service.Clock, stopping);
            service.Store.Change(change =>
            {
                if (!change.State.Functions.TryGetValue(functionName, out var function))
                {
                    return;
                }

                foreach (var name in versions)
                {
                    if (function.TryFindVersion(name, out var version) && !version.IsSettled)
                    {
                        function = function.With(Settled(version));
                    }
                }

                change.Put(function);
            });
        });
    }

    /// <summary>Ends the transitions that a stopped service left behind.</summary>
    public void SettleAll() => service.Store.Change(change =>
    {
        foreach (var function in change.State.Functions.Values)
        {
            var unsettled = function.AllVersions().Where(static version => !version.IsSettled).ToList();
            if (unsettled.Count > 0)
            {
                change.Put(unsettled.Aggregate(function, static (current, version) => current.With(Settled(version))));
            }
        }
    });

    private static VersionRecord Settled(VersionRecord version) => version.IsSettled && version.LastUpdate is not null
        ? version
        : version with { State = FunctionState.Active, LastUpdate = UpdateStatus.Successful, RevisionId = LambdaService.NewRevision() };
}
