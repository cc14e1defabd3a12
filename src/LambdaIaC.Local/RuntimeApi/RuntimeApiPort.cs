namespace LambdaIaC.Local.RuntimeApi;

/// <summary>What a connection of the Runtime API leads to.</summary>
/// <param name="Session">The state of the runtime.</param>
/// <param name="Observer">Who is told what it does.</param>
internal sealed record RuntimeApiPort(RuntimeSession Session, IRuntimeSessionObserver Observer)
{
    /// <summary>Under this key a connection holds its port.</summary>
    public static object Key { get; } = new();
}
