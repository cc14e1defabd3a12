using LambdaIaC.Commands.Terminals;

namespace LambdaIaC.Commands.Projects;

/// <summary>The question before anything is changed.</summary>
internal static class Confirmation
{
    /// <summary>Asks until the answer is clear.</summary>
    /// <param name="terminal">Where to ask.</param>
    /// <param name="question">What to ask.</param>
    /// <param name="showDetails">Shows more, when the user asks for it.</param>
    /// <exception cref="CommandFailure">The answer is no, or there is nobody to ask.</exception>
    public static void Ask(Terminal terminal, string question, Action showDetails)
    {
        if (!terminal.Features.IsInteractive)
        {
            throw new CommandFailure(ExitCode.Invalid, "Nobody can be asked here: pass --yes to go ahead. Nothing was changed.");
        }

        while (true)
        {
            switch (terminal.Ask($"{question} [yes/no/details]")?.Trim().ToLowerInvariant())
            {
                case "yes" or "y":
                    return;
                case "details" or "d":
                    showDetails();
                    break;
                case null or "no" or "n" or "":
                    throw new CommandFailure(ExitCode.Cancelled, "Nothing was changed.");
                default:
                    break;
            }
        }
    }
}
