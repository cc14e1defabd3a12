using System.Text.RegularExpressions;

namespace LambdaIaC.Analyzers.Tests.Catalogue;

/// <summary>A tool that checks Lambda configuration, too, and what its ids look like.</summary>
/// <param name="Code">What the facts call it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Ids">What an id of it looks like; null where its checks have none.</param>
internal sealed record PeerTool(string Code, string Name, Regex? Ids)
{
    public static IReadOnlyList<PeerTool> All { get; } =
    [
        Of("CL", "cfn-lint", "[EWI][0-9]{4}"),
        Of("CK", "checkov", "CKV2?_AWS_[0-9]+"),
        Of("TF", "tflint", "aws_[a-z0-9_]+"),
        Of("CN", "cdk-nag", "AwsSolutions-[A-Z0-9]+|(?!HIPAA|NIST|Foundational)[A-Z][A-Za-z]*(?:[A-Z][a-z]+|DLQ|VPC|[A-Z]+[0-9]+)"),
        Of("SR", "serverless-rules", "[EW]S[0-9]{4}|aws_[a-z_]+"),
        Of("GR", "Guard rules registry", "[A-Z]+(?:_[A-Z]+)+"),
        Of("CG", "cfn_nag", "[FW][0-9]+"),
        Of("TV", "Trivy", "AWS-[0-9]{4}"),
        Of("PW", "Prowler", "[a-z]+(?:_[a-z]+){2,}"),
        Of("SH", "Security Hub", "[A-Z][A-Za-z]+\\.[0-9]+"),
        Of("SF", "Serverless Framework", "[A-Z]+(?:_[A-Z]+){2,}"),
        Of("AN", "Amazon.Lambda.Annotations", "AWSLambda[0-9]{4}"),
        Of("DE", "Amazon.Lambda.DurableExecution", "DE[0-9]{3}"),
        Of("Config", "AWS Config", "[a-z]+(?:-[a-z]+)+"),
        Of("Stave", "Stave", "CTL(?:\\.[A-Z]+)+"),
        new("SAM", "SAM translator", null),
        new("CDK", "AWS CDK", null),
        new("CFN", "CloudFormation schema", null),
    ];

    private static PeerTool Of(string code, string name, string ids) => new(code, name, new Regex($"(?<![A-Za-z0-9_-])(?:{ids})(?![A-Za-z0-9_{{])", RegexOptions.CultureInvariant));
}
