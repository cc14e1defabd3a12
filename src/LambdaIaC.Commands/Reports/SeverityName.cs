using LambdaIaC.Rules;

namespace LambdaIaC.Commands.Reports;

/// <summary>What formats that know three levels call a severity.</summary>
internal static class SeverityName
{
    /// <summary>The word of our own formats.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "hidden",
    };
}
