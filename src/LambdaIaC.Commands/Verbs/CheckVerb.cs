using System.CommandLine;
using LambdaIaC.Commands.Projects;
using LambdaIaC.Commands.Rendering;
using LambdaIaC.Rules;

namespace LambdaIaC.Commands.Verbs;

/// <summary><c>check</c>: judges a stack with the rules that the analyzer knows, and those that need evaluated values.</summary>
internal sealed class CheckVerb : StackVerb
{
    private readonly Option<FindingFormat> _format = new("--format") { Description = "How findings are written: text or json.", DefaultValueFactory = static _ => FindingFormat.Text };

    private readonly Option<Severity> _failOn = new("--fail-on")
    {
        Description = "The lowest severity that makes the exit code 1: info, warning or error.",
        DefaultValueFactory = static _ => Severity.Error,
    };

    public override int Order => 10;

    public override Command Define() => new("check", "Judges the stack: what AWS would refuse, and what would misbehave.") { _format, _failOn };

    protected override Task<ExitCode> RunOnStackAsync(VerbCall call, StackProject project, CancellationToken cancellationToken)
    {
        var findings = StackCompilation.Check(project).Findings;
        if (call.Parsed.GetValue(_format) == FindingFormat.Json)
        {
            FindingJson.Write(call.Terminal.Output, findings);
        }
        else
        {
            FindingText.Write(call.Terminal.StyledOutput, findings);
            call.Terminal.Error.WriteLine($"{project.Stack.Name}: {project.Stack.Resources.Count} resources, {FindingText.Count(findings)}.");
        }

        var limit = call.Parsed.GetValue(_failOn);
        return Task.FromResult(findings.Any(finding => finding.Suppression is null && finding.Severity >= limit) ? ExitCode.Failed : ExitCode.Ok);
    }
}
