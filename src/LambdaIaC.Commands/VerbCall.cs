using System.CommandLine;
using LambdaIaC.Commands.Terminals;

namespace LambdaIaC.Commands;

/// <summary>One call of a verb: what was typed, where to write, and what this program knows.</summary>
/// <param name="Arguments">What was typed after the program's name.</param>
/// <param name="Parsed">The same, parsed.</param>
/// <param name="Terminal">Where to write.</param>
/// <param name="Options">The options that every verb understands.</param>
/// <param name="Program">The stacks of this program; none in the <c>lambdaiac</c> tool.</param>
internal sealed record VerbCall(IReadOnlyList<string> Arguments, ParseResult Parsed, Terminal Terminal, GlobalOptions Options, StackSource Program)
{
    public string? StateOption => Parsed.GetValue(Options.State);

    public string? StackOption => Parsed.GetValue(Options.Stack);

    public string? ProjectOption => Parsed.GetValue(Options.Project);
}
