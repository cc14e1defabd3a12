namespace LambdaIaC.Rules;

/// <summary>What a rule is called, how much it weighs and who says so.</summary>
/// <param name="Id"><c>LIAC</c> and four digits; never reused.</param>
/// <param name="Title">One line that names the limit.</param>
/// <param name="Severity">The severity unless the user sets another.</param>
/// <param name="Source">Where AWS says so: a page of its documentation, or a shape of its service model.</param>
public sealed record RuleInfo(string Id, string Title, Severity Severity, string Source)
{
    /// <summary>The numbers of the checks that this rule answers, in the union of what the peers check (tests/LambdaIaC.Rules.Tests/Facts/lambda-rules.json).</summary>
    internal IReadOnlyList<int> Covers { get; init; } = [];

    /// <summary>What the ids of a thousand are about, such as <c>Limits</c>; <c>lambdaiac.json</c> and <c>.editorconfig</c> can set the severity of a whole category.</summary>
    public string Category => Id["LIAC".Length] switch
    {
        '1' => "Limits",
        '2' => "Consistency",
        '3' => "References",
        '4' => "Security",
        '5' => "Events",
        '6' => "Advice",
        '7' => "Code",
        _ => "Usage",
    };

    /// <summary>The page of this rule: what, why, bad and good code, how to suppress.</summary>
    public string HelpLink => $"https://github.com/lambdaiac/lambdaiac/blob/main/analyzers/docs/rules/{Id}.md";
}
