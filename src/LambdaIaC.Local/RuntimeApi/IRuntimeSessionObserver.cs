using LambdaIaC.Local.Invocation;

namespace LambdaIaC.Local.RuntimeApi;

/// <summary>Is told what a runtime does. The calls are on the hot path: they must not wait.</summary>
internal interface IRuntimeSessionObserver
{
    /// <summary>The runtime asked for its first event: the init phase is over.</summary>
    void OnReady();

    /// <summary>The runtime reported that it cannot start.</summary>
    void OnInitError(FunctionAnswer error);

    /// <summary>An event is about to be written to the runtime.</summary>
    void OnHandedOut(ActiveInvocation invocation);

    /// <summary>The answer has arrived completely.</summary>
    void OnAnswered(ActiveInvocation invocation, FunctionAnswer answer);

    /// <summary>The runtime asked for its next event: all that the invocation did is done.</summary>
    void OnFinished(ActiveInvocation invocation);
}
