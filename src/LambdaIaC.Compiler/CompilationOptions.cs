using LambdaIaC.Compiler.Sources;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Compiler;

/// <summary>What a compilation depends on besides the stack and its files.</summary>
internal sealed record CompilationOptions
{
    /// <summary>Where the stack lives; null to find the project that holds the source file of the stack.</summary>
    public ProjectLocation? Project { get; init; }

    /// <summary>The day of the deployment in UTC, for rules about runtimes that end; null to leave those out.</summary>
    public DateTime? Date { get; init; }

    /// <summary>The region; null to take the one of <c>lambdaiac.json</c>.</summary>
    public string? Region { get; init; }

    /// <summary>Watches the rules at work; null when nobody does.</summary>
    public IRuleObserver? Observer { get; init; }

    /// <summary>How many packages are made at the same time.</summary>
    /// <value>The default is 2: publishing a project keeps more than one processor busy.</value>
    public int PackagingParallelism { get; init; } = 2;
}
