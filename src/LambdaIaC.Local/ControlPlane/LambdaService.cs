using LambdaIaC.Compiler.Packaging;
using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Requests;
using LambdaIaC.Local.Invocation;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Storage.Records;

namespace LambdaIaC.Local.ControlPlane;

/// <summary>Lambda on this machine: one application layer that the HTTP entrance and the local provider both call.</summary>
internal sealed class LambdaService : IAsyncDisposable
{
    private readonly BackgroundWork _background;

    public LambdaService(
        ServiceSettings settings, ServiceStore store, CodeStore code, CodeStore layers, IFunctionInvoker invoker, TimeProvider clock, Action<string> notice)
    {
        _background = new BackgroundWork(notice);
        Settings = settings;
        Store = store;
        Code = code;
        LayerContents = layers;
        Invoker = invoker;
        Clock = clock;
        Targets = new FunctionTargets(this);
        Transitions = new StateTransitions(this, _background);
        Transitions.SettleAll();
    }

    public ServiceSettings Settings { get; }

    public AccountScope Scope => Settings.Scope;

    public ServiceStore Store { get; }

    public ServiceState State => Store.State;

    /// <summary>The code of functions.</summary>
    public CodeStore Code { get; }

    /// <summary>The contents of layers.</summary>
    public CodeStore LayerContents { get; }

    public IFunctionInvoker Invoker { get; }

    public TimeProvider Clock { get; }

    public DateTimeOffset Now => Clock.GetUtcNow();

    public FunctionTargets Targets { get; }

    public StateTransitions Transitions { get; }

    public static string NewRevision() => Guid.NewGuid().ToString();

    /// <summary>Calls an operation. A refusal is an answer, not an exception.</summary>
    public async Task<OperationResponse> CallAsync(Operation operation, OperationRequest request, CancellationToken cancellationToken)
    {
        if (RequestValidator.Check(operation, request) is { } illegal)
        {
            return illegal;
        }

        try
        {
            return await operation.ExecuteAsync(this, request, cancellationToken);
        }
        catch (ServiceDatabaseException failure)
        {
            return ApiError.Service(failure.Message);
        }
        catch (IOException failure)
        {
            return ApiError.Service(StorageFailure.Describe(failure, Code.Root));
        }
    }

    /// <summary>Calls an operation by its class.</summary>
    public Task<OperationResponse> CallAsync<TOperation>(OperationRequest request, CancellationToken cancellationToken)
        where TOperation : Operation => CallAsync(OperationCatalog.Get<TOperation>(), request, cancellationToken);

    /// <summary>Changes the state; a refusal leaves it as it was.</summary>
    public OperationResponse Change(Func<StateChange, OperationResponse> change) => Store.Change(pending =>
    {
        var response = change(pending);
        if (response.Error is not null)
        {
            pending.Discard();
        }

        return response;
    });

    /// <summary>Ends environments and removes packages that nothing refers to any more, behind the answer.</summary>
    /// <param name="functionName">The function that changed.</param>
    public void CleanUpAfter(string functionName) => _background.Start(async _ =>
    {
        var revisions = State.Functions.TryGetValue(functionName, out var function)
            ? function.AllVersions().Select(static version => version.EnvironmentRevision).ToHashSet(StringComparer.Ordinal)
            : [];
        await Invoker.RetireAsync(functionName, revisions);
        SweepPackages();
    });

    /// <summary>Removes packages that nothing refers to.</summary>
    public void SweepPackages()
    {
        Code.Sweep(() => AllVersions(State).Select(static version => version.Code.Sha256));
        LayerContents.Sweep(() =>
        {
            var state = State;
            return state.Layers.Values.SelectMany(static layer => layer.Versions.Values).Select(static version => version.Content.Sha256)
                .Concat(AllVersions(state).SelectMany(static version => version.Layers).Select(static layer => layer.Content.Sha256));
        });
    }

    /// <summary>Runs something behind the answer; it is waited for when the service stops.</summary>
    public void StartInBackground(Func<CancellationToken, Task> work) => _background.Start(work);

    public async ValueTask DisposeAsync()
    {
        await _background.DisposeAsync();
        await Invoker.DisposeAsync();
        Store.Dispose();
    }

    private static IEnumerable<VersionRecord> AllVersions(ServiceState state) => state.Functions.Values.SelectMany(static function => function.AllVersions());
}
