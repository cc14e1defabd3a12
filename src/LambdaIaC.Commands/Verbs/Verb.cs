using System.CommandLine;

namespace LambdaIaC.Commands.Verbs;

/// <summary>One verb of the command line. Every concrete class is found by reflection.</summary>
internal abstract class Verb
{
    /// <summary>The place in the list of <c>--help</c>: verbs that are used together stand together.</summary>
    public abstract int Order { get; }

    /// <summary>The name, description, arguments and options.</summary>
    public abstract Command Define();

    /// <summary>Does the work.</summary>
    /// <exception cref="CommandFailure">It cannot be done; the message is for the user.</exception>
    public abstract Task<ExitCode> RunAsync(VerbCall call, CancellationToken cancellationToken);

    /// <summary>Connects a command and its subcommands with what they do.</summary>
    public Command Build(Func<ParseResult, Func<VerbCall, CancellationToken, Task<ExitCode>>, CancellationToken, Task<int>> run)
    {
        var command = Define();
        if (command.Subcommands.Count == 0)
        {
            command.SetAction((parsed, cancellationToken) => run(parsed, RunAsync, cancellationToken));
        }

        foreach (var subcommand in command.Subcommands)
        {
            subcommand.SetAction((parsed, cancellationToken) => run(parsed, RunAsync, cancellationToken));
        }

        return command;
    }
}
