using Spectre.Console;

namespace LambdaIaC.Commands.Terminals;

/// <summary>
/// Where the verbs write. Data goes to standard output, everything else to standard error, so that output can be piped.
/// This is the only class that knows how colours are switched.
/// </summary>
internal sealed class Terminal
{
    private readonly TextReader _input;

    public Terminal(TextWriter output, TextWriter error, TextReader input, TerminalFeatures features)
    {
        _input = input;
        Features = features;
        Output = output;
        Error = error;
        StyledOutput = Styled(output, features.ColorsOutput);
        StyledError = Styled(error, features.ColorsError);
    }

    public TerminalFeatures Features { get; }

    /// <summary>Standard output, for data that another program may read.</summary>
    public TextWriter Output { get; }

    /// <summary>Standard error, for progress, questions and errors.</summary>
    public TextWriter Error { get; }

    /// <summary>Standard output with markup.</summary>
    public IAnsiConsole StyledOutput { get; }

    /// <summary>Standard error with markup.</summary>
    public IAnsiConsole StyledError { get; }

    /// <summary>The terminal of this process.</summary>
    /// <param name="color">The value of <c>--color</c>.</param>
    public static Terminal OfProcess(ColorMode color) =>
        new(Console.Out, Console.Error, Console.In, TerminalFeatures.OfProcess(color));

    /// <summary>Reports what went wrong in one line.</summary>
    public void Fail(string message) => StyledError.MarkupLineInterpolated($"[red]error:[/] {message}");

    /// <summary>Reports something that does not stop the work.</summary>
    public void Warn(string message) => StyledError.MarkupLineInterpolated($"[yellow]warning:[/] {message}");

    /// <summary>Asks a question and waits for a line.</summary>
    public string? Ask(string question)
    {
        Error.Write($"{question} ");
        Error.Flush();
        return _input.ReadLine();
    }

    private static IAnsiConsole Styled(TextWriter writer, bool colors)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        // Lines are broken by the terminal, never by us: an error must stay one line for grep and for editors.
        console.Profile.Width = int.MaxValue;
        return console;
    }
}
