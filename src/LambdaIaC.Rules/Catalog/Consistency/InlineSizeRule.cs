using System.Globalization;
using System.Text;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>The limit of source text in a configuration; packaged code may be larger.</summary>
internal sealed class InlineSizeRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2110",
        "Inline code is at most 4 MB",
        Severity.Error,
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html")
    {
        Covers = [26],
    };

    public override string ResourceType => "Function";

    // The page says 4 MB; what it means is not more than this.
    private const int Maximum = 4 * 1024 * 1024;

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        InlineCode.Of(resource) is { Length: > Maximum / 4 } text && Encoding.UTF8.GetByteCount(text) is > Maximum and var size
            ?
            [
                Report(
                    resource,
                    InlineCode.PathIn(resource),
                    $"Code of Function '{resource.Name}' is inline source text of {size.ToString("#,0", CultureInfo.InvariantCulture)} bytes; at most {Maximum.ToString("#,0", CultureInfo.InvariantCulture)} are allowed, so package it."),
            ]
            : [];
}
