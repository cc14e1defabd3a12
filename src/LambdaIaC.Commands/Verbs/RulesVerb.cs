using System.CommandLine;
using LambdaIaC.Commands.Rules;

namespace LambdaIaC.Commands.Verbs;

/// <summary><c>rules</c>: every rule with its severity and title.</summary>
internal sealed class RulesVerb : Verb
{
    private readonly WordOption<RuleListFormat> _format = new("--format", "How the rules are written.", RuleListFormat.Text);

    public override int Order => 71;

    public override Command Define() => new("rules", "Lists every rule; 'explain ID' shows one.") { _format };

    public override Task<ExitCode> RunAsync(VerbCall call, CancellationToken cancellationToken)
    {
        if (_format.Of(call.Parsed) == RuleListFormat.Json)
        {
            RuleListJson.Write(call.Terminal.Output, RuleList.All);
            return Task.FromResult(ExitCode.Ok);
        }

        foreach (var (rule, _, _, _) in RuleList.All)
        {
            call.Terminal.Output.WriteLine($"{rule.Id}  {rule.Severity,-7}  {rule.Title}");
        }

        return Task.FromResult(ExitCode.Ok);
    }
}
