namespace LambdaIaC.Benchmarks.Scenarios;

/// <summary>One question with its answer in figures. Every concrete class is found by reflection.</summary>
internal abstract class Scenario
{
    /// <summary>What is typed to run it alone.</summary>
    public abstract string Name { get; }

    public abstract Task RunAsync(int rounds, CancellationToken cancellationToken);
}
