namespace LambdaIaC.Benchmarks.Measuring;

/// <summary>One thing to measure. The first target of a comparison is the floor that the others are divided by.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="MeasureAsync">One round: the figure, smaller is better, in the comparison's unit.</param>
internal sealed record Target(string Name, Func<CancellationToken, Task<double>> MeasureAsync);
