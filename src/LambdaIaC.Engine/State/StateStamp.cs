namespace LambdaIaC.Engine.State;

/// <summary>Names one moment of one state.</summary>
/// <param name="Lineage">See <see cref="StackState.Lineage"/>; empty for a stack that was never deployed.</param>
/// <param name="Serial">See <see cref="StackState.Serial"/>.</param>
internal sealed record StateStamp(string Lineage, long Serial)
{
    public static StateStamp Of(StackState state) => new(state.Lineage, state.Serial);

    /// <summary>Why a state is not the one that is named here, for a person; null when it is.</summary>
    public string? DifferenceTo(StackState state)
    {
        // A state without a change has been opened, and nothing else.
        if (Lineage != state.Lineage && !(Lineage.Length == 0 && state.Serial == 0))
        {
            return Lineage.Length == 0
                ? "the stack had never been deployed then, and has been since"
                : $"the state is another one (its lineage was {Lineage}, and is {(state.Lineage.Length == 0 ? "none: the stack was never deployed here" : state.Lineage)})";
        }

        return Serial == state.Serial ? null : $"the state has moved from serial {Serial} to {state.Serial}";
    }
}
