using LambdaIaC.Benchmarks.Measuring;
using LambdaIaC.Benchmarks.Subjects;

namespace LambdaIaC.Benchmarks.Scenarios;

/// <summary>How long it takes from an edit to our diagnostics of the document, in a project of 500 files.</summary>
internal sealed class AnalyzerEdit : Scenario
{
    public override string Name => "analyzer-edit";

    public override async Task RunAsync(int rounds, CancellationToken cancellationToken)
    {
        var session = EditSession.Open();
        await new Comparison(
            "Edit to diagnostics of the document",
            "ms",
            [new("no analyzer", session.BindAsync), new("an analyzer that looks at nothing", session.AnalyzeWithNoneAsync), new(AnalyzerVariant.Ours, session.AnalyzeAsync)])
            .RunAsync(rounds, cancellationToken);
    }
}
