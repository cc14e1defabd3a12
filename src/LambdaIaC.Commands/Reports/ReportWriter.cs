using LambdaIaC.Commands.Terminals;

namespace LambdaIaC.Commands.Reports;

/// <summary>Writes a report in one format. Every concrete class is found by reflection.</summary>
internal abstract class ReportWriter
{
    private static readonly Dictionary<ReportFormat, ReportWriter> s_all = typeof(ReportWriter).Assembly.GetTypes()
        .Where(static type => !type.IsAbstract && typeof(ReportWriter).IsAssignableFrom(type))
        .Select(static type => (ReportWriter)Activator.CreateInstance(type)!)
        .ToDictionary(static writer => writer.Format);

    public abstract ReportFormat Format { get; }

    /// <summary>The writer of a format.</summary>
    public static ReportWriter Of(ReportFormat format) => s_all[format];

    /// <summary>Writes the report to standard output, and nothing else there.</summary>
    public abstract void Write(Terminal terminal, CheckReport report);
}
