using System.CommandLine;
using LambdaIaC.Compiler.Validation;

namespace LambdaIaC.Commands.Verbs;

/// <summary><c>rules</c>: every rule with its severity and title.</summary>
internal sealed class RulesVerb : Verb
{
    public override int Order => 71;

    public override Command Define() => new("rules", "Lists every rule; 'explain ID' shows one.");

    public override async Task<ExitCode> RunAsync(VerbCall call, CancellationToken cancellationToken)
    {
        foreach (var rule in KnownRules.All)
        {
            await call.Terminal.Output.WriteLineAsync($"{rule.Id}  {rule.Severity,-7}  {rule.Title}");
        }

        return ExitCode.Ok;
    }
}
