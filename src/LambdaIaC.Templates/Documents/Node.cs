namespace LambdaIaC.Templates.Documents;

/// <summary>One value of a YAML or JSON document, with the place where it is written; line and column are counted from 1.</summary>
internal abstract class Node(int line, int column)
{
    public int Line { get; } = line;

    public int Column { get; } = column;

    /// <summary>How many nodes there are from here down when every alias is written out: what a careless reader would visit.</summary>
    public abstract long Weight { get; }
}
