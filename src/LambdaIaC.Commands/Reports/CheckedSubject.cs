using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Commands.Reports;

/// <summary>A stack or a file that was judged, or could not be.</summary>
/// <param name="Name">The name of the stack, or the path of the file.</param>
/// <param name="Findings">What was found in it.</param>
internal sealed record CheckedSubject(string Name, IReadOnlyList<Finding> Findings)
{
    /// <summary>Why it could not be judged, in one sentence; null when it was.</summary>
    public string? Error { get; init; }

    /// <summary>How many resources a stack has, for the line that sums up.</summary>
    public string Resources { get; init; } = "";

    /// <summary>Where the error is.</summary>
    public Place ErrorPlace { get; init; }
}
