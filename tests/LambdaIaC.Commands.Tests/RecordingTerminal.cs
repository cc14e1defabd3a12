using LambdaIaC.Commands.Terminals;

namespace LambdaIaC.Commands.Tests;

/// <summary>A terminal that keeps what was written.</summary>
internal sealed class RecordingTerminal
{
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public RecordingTerminal(string input = "", bool isInteractive = false, bool colors = false) =>
        Terminal = new Terminal(_output, _error, new StringReader(input), new TerminalFeatures(colors, colors, isInteractive));

    public Terminal Terminal { get; }

    public string Output => _output.ToString();

    public string Error => _error.ToString();
}
