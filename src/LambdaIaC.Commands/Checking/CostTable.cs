using System.Globalization;

namespace LambdaIaC.Commands.Checking;

/// <summary>The costs of all rules, the dearest first.</summary>
internal static class CostTable
{
    public static void Write(TextWriter output, IEnumerable<RuleTimings> timings)
    {
        var costs = timings.SelectMany(static timing => timing.Costs)
            .GroupBy(static cost => cost.Key, static cost => cost.Value, StringComparer.Ordinal)
            .Select(static rule => (Rule: rule.Key, Cost: rule.Aggregate(static (left, right) => left + right)))
            .OrderByDescending(static rule => rule.Cost.Elapsed)
            .ThenBy(static rule => rule.Rule, StringComparer.Ordinal)
            .ToList();
        var total = costs.Sum(static rule => rule.Cost.Elapsed.TotalMilliseconds);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"ms",10}  {"share",6}  {"runs",8}  rule"));
        foreach (var (rule, cost) in costs)
        {
            var milliseconds = cost.Elapsed.TotalMilliseconds;
            var share = total > 0 ? milliseconds / total : 0;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds,10:0.000}  {100 * share,5:0.0}%  {cost.Runs,8}  {rule}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{total,10:0.000}  {"",6}  {"",8}  all rules"));
    }
}
