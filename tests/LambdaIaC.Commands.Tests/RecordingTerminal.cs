using System.Text;
using LambdaIaC.Commands.Terminals;

namespace LambdaIaC.Commands.Tests;

/// <summary>A terminal that keeps what was written.</summary>
internal sealed class RecordingTerminal
{
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();

    public RecordingTerminal(string input = "", bool isInteractive = false, bool colors = false) =>
        Terminal = new Terminal(
            new StringWriter(_output) { NewLine = "\n" },
            new StringWriter(_error) { NewLine = "\n" },
            new StringReader(input),
            new TerminalFeatures(colors, colors, isInteractive));

    public Terminal Terminal { get; }

    public string Output => _output.ToString();

    public string Error => _error.ToString();
}
