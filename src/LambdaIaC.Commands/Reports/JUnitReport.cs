using System.Globalization;
using System.Xml;
using LambdaIaC.Commands.Rendering;
using LambdaIaC.Commands.Terminals;
using LambdaIaC.Rules;

namespace LambdaIaC.Commands.Reports;

/// <summary>
/// A test suite for each stack or file and a test for each finding: what fails the check fails, what is suppressed is skipped, the rest passes
/// and tells. A subject without findings is one test that passes.
/// </summary>
internal sealed class JUnitReport : ReportWriter
{
    public override ReportFormat Format => ReportFormat.JUnit;

    public override void Write(Terminal terminal, CheckReport report)
    {
        var output = terminal.Output;
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "lambdaiac check");
            foreach (var subject in report.Subjects)
            {
                WriteSuite(xml, subject, report);
            }

            xml.WriteEndElement();
        }

        output.WriteLine();
    }

    private static void WriteSuite(XmlWriter xml, CheckedSubject subject, CheckReport report)
    {
        var name = DisplayPath.Of(subject.Name);
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", name);
        Count("tests", Math.Max(1, subject.Findings.Count));
        Count("failures", subject.Findings.Count(report.Fails));
        Count("errors", subject.Error is null ? 0 : 1);
        Count("skipped", subject.Findings.Count(static finding => finding.Suppression is not null));
        if (subject.Error is { } error)
        {
            WriteCase(xml, name, "can be judged", "error", error, DisplayPath.Of(subject.ErrorPlace));
        }
        else if (subject.Findings.Count == 0)
        {
            WriteCase(xml, name, "no findings", null, "", "");
        }

        foreach (var finding in subject.Findings)
        {
            var element = finding.Suppression is not null ? "skipped" : report.Fails(finding) ? "failure" : "system-out";
            WriteCase(xml, name, $"{finding.Rule.Id} {Subject(finding)}", element, finding.Suppression ?? finding.Message, FindingText.Line(finding));
        }

        xml.WriteEndElement();

        void Count(string attribute, int count) => xml.WriteAttributeString(attribute, count.ToString(CultureInfo.InvariantCulture));
    }

    private static string Subject(Finding finding) =>
        string.Join('.', new[] { finding.Resource, finding.PropertyPath }.Where(static part => part.Length > 0)) is { Length: > 0 } path ? path : finding.Rule.Title;

    private static void WriteCase(XmlWriter xml, string suite, string name, string? element, string message, string text)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", suite);
        xml.WriteAttributeString("name", Legal(name));
        if (element is not null)
        {
            xml.WriteStartElement(element);
            if (element != "system-out")
            {
                xml.WriteAttributeString("message", Legal(message));
            }

            xml.WriteString(Legal(text));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>A value of a template may hold characters that XML does not know.</summary>
    private static string Legal(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Select(static character => XmlConvert.IsXmlChar(character) ? character : '\uFFFD'));
}
