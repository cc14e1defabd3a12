using LambdaIaC.Rules;

namespace LambdaIaC.Commands.Reports;

/// <summary>What a <c>check</c> found, in any format.</summary>
internal sealed record CheckReport
{
    /// <summary>What was judged, in order.</summary>
    public required IReadOnlyList<CheckedSubject> Subjects { get; init; }

    /// <summary>The lowest severity that fails the check.</summary>
    public Severity FailOn { get; init; } = Severity.Error;

    /// <summary>Every finding, in the order of the subjects and their lines; suppressed ones are among them.</summary>
    public IEnumerable<Finding> Findings => Subjects.SelectMany(static subject => subject.Findings);

    /// <summary>What could not be judged.</summary>
    public IEnumerable<CheckedSubject> Unusable => Subjects.Where(static subject => subject.Error is not null);

    /// <summary>Whether a finding fails the check.</summary>
    public bool Fails(Finding finding) => finding.Suppression is null && finding.Severity >= FailOn;

    /// <summary>What the shell is told: 0 clean, 1 findings, 2 something could not be judged.</summary>
    public ExitCode ExitCode => Unusable.Any() ? ExitCode.Invalid : Findings.Any(Fails) ? ExitCode.Failed : ExitCode.Ok;
}
