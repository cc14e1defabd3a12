using LambdaIaC.Rules.Views;
using LambdaIaC.Templates.Checking;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates;

/// <summary>Judges a file with the configuration of a stack, whatever wrote it: CloudFormation, SAM, a Pulumi preview or a Terraform plan.</summary>
internal static class TemplateChecker
{
    /// <summary>Reads a file and judges it. A file that cannot be judged is an error of the result, never an exception.</summary>
    /// <param name="path">The file.</param>
    /// <param name="context">What the rules may depend on besides the file.</param>
    public static TemplateCheck Check(string path, RuleContext context)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists && file.Length > DocumentLimits.Bytes
                ? Failure(path, FormattableString.Invariant($"The file has {file.Length:#,0} bytes; files of more than {DocumentLimits.Bytes:#,0} bytes are not read."))
                : Check(path, File.ReadAllBytes(path), context);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Failure(path, $"The file cannot be read: {exception.Message}");
        }
    }

    /// <summary>Judges the content of a file.</summary>
    public static TemplateCheck Check(string path, byte[] content, RuleContext context)
    {
        try
        {
            return new TemplateCheck { Findings = DocumentJudge.Check(DocumentReader.Read(content), path, context) };
        }
        catch (UnreadableException exception)
        {
            return new TemplateCheck { Error = exception.Message, ErrorPlace = new Place(path, exception.Line, exception.Column) };
        }
    }

    private static TemplateCheck Failure(string path, string error) => new() { Error = error, ErrorPlace = new Place(path, 0, 0) };
}
