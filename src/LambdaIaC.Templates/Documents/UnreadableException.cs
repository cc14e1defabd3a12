namespace LambdaIaC.Templates.Documents;

/// <summary>A file is not what it claims to be. The checker turns it into its one answer.</summary>
/// <param name="message">What is wrong, in one sentence without a place.</param>
/// <param name="line">The line, counted from 1; 0 when there is none.</param>
/// <param name="column">The column, counted from 1; 0 when there is none.</param>
internal sealed class UnreadableException(string message, int line, int column) : Exception(message)
{
    public UnreadableException(string message, Node node)
        : this(message, node.Line, node.Column)
    {
    }

    public int Line { get; } = line;

    public int Column { get; } = column;
}
