using System.CommandLine;
using LambdaIaC.Commands.Checking;
using LambdaIaC.Commands.Projects;
using LambdaIaC.Commands.Rendering;
using LambdaIaC.Commands.Reports;
using LambdaIaC.Rules;

namespace LambdaIaC.Commands.Verbs;

/// <summary><c>check</c>: judges a stack with the rules that the analyzer knows, and those that need evaluated values; or files that others wrote.</summary>
internal sealed class CheckVerb : StackVerb
{
    private readonly Argument<string[]> _files = new("file")
    {
        Description = "CloudFormation or SAM templates, Pulumi previews (JSON) or Terraform plans (JSON); folders and patterns, too. Without any, the stack is judged.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly WordOption<ReportFormat> _format = new("--format", "How findings are written.", ReportFormat.Text);

    private readonly WordOption<Severity> _failOn = new("--fail-on", "The lowest severity that makes the exit code 1.", Severity.Error);

    private readonly Option<bool> _hidden = new("--hidden") { Description = "Shows opinions, too, which are hidden otherwise." };

    private readonly Option<bool> _timings = new("--timings") { Description = "Shows on standard error what each rule cost." };

    public override int Order => 10;

    public override Command Define() =>
        new("check", "Judges the stack, or template files: what AWS would refuse, and what would misbehave.") { _files, _format, _failOn, _hidden, _timings };

    public override Task<ExitCode> RunAsync(VerbCall call, CancellationToken cancellationToken) =>
        call.Parsed.GetValue(_files) is { Length: > 0 } arguments ? Task.FromResult(CheckFiles(call, TemplateFiles.Find(arguments))) : base.RunAsync(call, cancellationToken);

    protected override Task<ExitCode> RunOnStackAsync(VerbCall call, StackProject project, CancellationToken cancellationToken)
    {
        var timings = call.Parsed.GetValue(_timings) ? new RuleTimings(TimeProvider.System) : null;
        var findings = StackCompilation.Check(project, timings).Findings;
        var subject = new CheckedSubject(project.Stack.Name, findings) { Resources = $"{project.Stack.Resources.Count} resources, " };
        return Task.FromResult(Report(call, [subject], timings is null ? [] : [timings]));
    }

    private ExitCode CheckFiles(VerbCall call, IReadOnlyList<string> files)
    {
        List<RuleTimings> timings = [];
        var run = new TemplateCheckRun(TimeProvider.System.GetUtcNow().UtcDateTime.Date, call.Parsed.GetValue(_timings) ? Watch : static () => null);
        return Report(call, run.Check(files), timings);

        RuleTimings Watch()
        {
            var timing = new RuleTimings(TimeProvider.System);
            lock (timings)
            {
                timings.Add(timing);
            }

            return timing;
        }
    }

    private ExitCode Report(VerbCall call, IReadOnlyList<CheckedSubject> subjects, IReadOnlyList<RuleTimings> timings)
    {
        var lowest = call.Parsed.GetValue(_hidden) ? Severity.Hidden : Severity.Info;
        var report = new CheckReport
        {
            Subjects = [.. subjects.Select(subject => subject with { Findings = [.. subject.Findings.Where(finding => finding.Severity >= lowest)] })],
            FailOn = _failOn.Of(call.Parsed),
        };
        ReportWriter.Of(_format.Of(call.Parsed)).Write(call.Terminal, report);
        foreach (var subject in report.Unusable)
        {
            var place = DisplayPath.Of(subject.ErrorPlace);
            call.Terminal.Fail($"{(place.Length == 0 ? DisplayPath.Of(subject.Name) : place)}: {subject.Error}");
        }

        if (call.Parsed.GetValue(_timings))
        {
            CostTable.Write(call.Terminal.Error, timings);
        }

        return report.ExitCode;
    }
}
