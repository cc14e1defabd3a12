namespace LambdaIaC.Commands.Reports;

/// <summary>How <c>check</c> writes what it found.</summary>
internal enum ReportFormat
{
    /// <summary>One line for each finding, as MSBuild writes them.</summary>
    Text,

    /// <summary>The document with <c>formatVersion</c> 1.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>Workflow commands that GitHub shows at the lines of a pull request.</summary>
    GitHub,

    /// <summary>JUnit's XML, for servers that show tests.</summary>
    JUnit,

    /// <summary>A table for a comment.</summary>
    Markdown,
}
