namespace LambdaIaC.Local.RuntimeApi;

/// <summary>A runtime called the Runtime API out of order.</summary>
internal sealed class StateTransitionException(RuntimeState from, RuntimeState to)
    : Exception($"State transition from {from} to {to} failed for runtime. Error: State transition is not allowed");
