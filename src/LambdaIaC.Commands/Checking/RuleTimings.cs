using LambdaIaC.Rules.Views;

namespace LambdaIaC.Commands.Checking;

/// <summary>What each rule costs in one run of the rules on one thread.</summary>
internal sealed class RuleTimings(TimeProvider time) : IRuleObserver
{
    private readonly Dictionary<string, RuleCost> _costs = new(StringComparer.Ordinal);
    private string _rule = "";
    private long _start;

    /// <summary>The costs by the ids of the rules.</summary>
    public IReadOnlyDictionary<string, RuleCost> Costs => _costs;

    public void Starts(string rule)
    {
        _rule = rule;
        _start = time.GetTimestamp();
    }

    public void Ends()
    {
        var elapsed = time.GetElapsedTime(_start);
        _costs[_rule] = _costs.GetValueOrDefault(_rule) + new RuleCost(1, elapsed);
    }
}
