using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Templates;

/// <summary>What the rules say about one file; or why the file cannot be judged.</summary>
internal sealed record TemplateCheck
{
    /// <summary>What is wrong in the file, in the order of its lines; suppressed findings are among them.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Why the file is not what it claims to be, in one sentence; null when it was judged.</summary>
    public string? Error { get; init; }

    /// <summary>Where in the file the error is.</summary>
    public Place ErrorPlace { get; init; }
}
