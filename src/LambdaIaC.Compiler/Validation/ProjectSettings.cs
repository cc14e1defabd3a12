using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Compiler.Validation;

/// <summary>What <c>lambdaiac.json</c> next to the project of a stack says.</summary>
internal sealed record ProjectSettings
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "lambdaiac.json";

    /// <summary>There is no such file: every rule weighs what it says itself.</summary>
    public static ProjectSettings Default { get; } = new();

    /// <summary>Severities by rule id; null turns a rule off.</summary>
    public IReadOnlyDictionary<string, Severity?> Severities { get; init; } = new Dictionary<string, Severity?>();

    /// <summary>The region that the stack is meant for; null when it is not known.</summary>
    public string? Region { get; init; }

    /// <summary>The day by which rules about dates judge, instead of the day of the run; null for that.</summary>
    public DateTime? Date { get; init; }

    /// <summary>Concurrent executions of the account; null for AWS's default.</summary>
    public int? ConcurrentExecutions { get; init; }

    /// <summary>Executions that no function may reserve; null for AWS's default.</summary>
    public int? MinimumUnreservedConcurrency { get; init; }

    /// <summary>A finding as the user weighs it; null when its rule is turned off.</summary>
    public Finding? Weigh(Finding finding) => !Severities.TryGetValue(finding.Rule.Id, out var severity) ? finding
        : severity is { } configured ? finding with { Severity = configured }
        : null;

    /// <summary>What the rules may depend on, as far as the settings say it.</summary>
    public RuleContext Apply(RuleContext context) => context with
    {
        Date = Date ?? context.Date,
        Region = context.Region ?? Region,
        ConcurrentExecutions = ConcurrentExecutions ?? context.ConcurrentExecutions,
        MinimumUnreservedConcurrency = MinimumUnreservedConcurrency ?? context.MinimumUnreservedConcurrency,
    };
}
