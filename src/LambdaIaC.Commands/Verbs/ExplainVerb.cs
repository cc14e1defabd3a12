using System.CommandLine;
using LambdaIaC.Commands.Rules;

namespace LambdaIaC.Commands.Verbs;

/// <summary><c>explain LIAC1001</c>: the page of a rule, without a network.</summary>
internal sealed class ExplainVerb : Verb
{
    private readonly Argument<string> _id = new("id") { Description = "The id of a rule, such as LIAC1001." };

    public override int Order => 70;

    public override Command Define() => new("explain", "Shows what a rule demands, why, and how to satisfy it.") { _id };

    public override async Task<ExitCode> RunAsync(VerbCall call, CancellationToken cancellationToken)
    {
        var id = call.Parsed.GetRequiredValue(_id).ToUpperInvariant();
        var page = await RulePages.ReadAsync(id, cancellationToken)
            ?? throw new CommandFailure(ExitCode.NotFound, $"There is no rule {id}. 'rules' lists them all.");
        await call.Terminal.Output.WriteLineAsync(page.TrimEnd());
        return ExitCode.Ok;
    }
}
