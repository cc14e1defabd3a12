using LambdaIaC.Commands.Reports;
using LambdaIaC.Compiler.Validation;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Commands.Tests.Reports;

/// <summary>A report with one of everything, and with the characters that formats must escape.</summary>
internal static class SampleReport
{
    public static CheckReport Everything { get; } = new()
    {
        Subjects =
        [
            new CheckedSubject("shop/orders: a, b.yaml",
            [
                Of("LIAC1001", Severity.Error, "Timeout", "Timeout of Function 'Orders' is 901 s; 100 % too much | <b>\nof it</b>.", 12, 16) with
                {
                    Related = [new RelatedPlace("Queue", "Inbox", "VisibilityTimeout", new Place("shop/orders: a, b.yaml", 30, 7))],
                },
                Of("LIAC1002", Severity.Warning, "MemorySize", "MemorySize of Function 'Orders' is 64 MB.", 13, 19) with { Suppression = "measured | \"twice\"" },
                Of("LIAC1007", Severity.Info, "", "Function 'Orders' has a bell \u0007 in it.", 3, 0),
            ]),
            new CheckedSubject("shop/clean.yaml", []),
            new CheckedSubject("shop/broken.yaml", []) { Error = "The file is not YAML: a bracket is open.", ErrorPlace = new Place("shop/broken.yaml", 2, 1) },
        ],
    };

    private static Finding Of(string id, Severity severity, string property, string message, int line, int column) => new()
    {
        Rule = KnownRules.Find(id)!,
        Severity = severity,
        ResourceType = "Function",
        Resource = "Orders",
        PropertyPath = property,
        Message = message,
        Place = new Place("shop/orders: a, b.yaml", line, column),
    };
}
