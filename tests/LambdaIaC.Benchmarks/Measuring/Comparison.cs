using System.Globalization;

namespace LambdaIaC.Benchmarks.Measuring;

/// <summary>
/// Measures targets in turn, round by round, so that a machine whose speed drifts slows all of them alike:
/// the ratios of one round hold where single figures do not. The first round warms up and is thrown away.
/// </summary>
internal sealed class Comparison(string title, string unit, IReadOnlyList<Target> targets)
{
    public async Task<IReadOnlyList<double[]>> RunAsync(int rounds, CancellationToken cancellationToken)
    {
        var figures = targets.Select(_ => new double[rounds]).ToList();
        for (var round = -1; round < rounds; round++)
        {
            for (var i = 0; i < targets.Count; i++)
            {
                var figure = await targets[i].MeasureAsync(cancellationToken);
                if (round >= 0)
                {
                    figures[i][round] = figure;
                }
            }
        }

        Print(figures, rounds);
        return figures;
    }

    private void Print(List<double[]> figures, int rounds)
    {
        Console.WriteLine();
        Console.WriteLine($"{title}, {rounds} rounds, {unit}");
        Console.WriteLine($"| {"target",-44} | {"median",10} | {"min",10} | {"max",10} | {"ratio",7} |");
        Console.WriteLine($"|{new string('-', 46)}|{new string('-', 11)}:|{new string('-', 11)}:|{new string('-', 11)}:|{new string('-', 8)}:|");
        for (var i = 0; i < targets.Count; i++)
        {
            var ratio = Median([.. figures[i].Zip(figures[0], static (figure, floor) => figure / floor)]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {targets[i].Name,-44} | {Median(figures[i]),10:0.0} | {figures[i].Min(),10:0.0} | {figures[i].Max(),10:0.0} | {ratio,7:0.00} |"));
        }
    }

    private static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
