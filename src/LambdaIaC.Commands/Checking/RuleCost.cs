namespace LambdaIaC.Commands.Checking;

/// <summary>What a rule has cost so far.</summary>
/// <param name="Runs">How often it was asked.</param>
/// <param name="Elapsed">How long that took.</param>
internal readonly record struct RuleCost(int Runs, TimeSpan Elapsed)
{
    public static RuleCost operator +(RuleCost left, RuleCost right) => new(left.Runs + right.Runs, left.Elapsed + right.Elapsed);
}
