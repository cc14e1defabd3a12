using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>CloudWatch Logs encrypts everything; a key of one's own makes access to it revocable. Whether that is needed is a matter of policy.</summary>
internal sealed class LogGroupKeyRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4200",
        "A log group is not encrypted with a key of its own",
        Severity.Hidden,
        "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html")
    {
        Covers = [178],
    };

    public override string ResourceType => "LogGroup";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) => resource.Properties["KmsKeyId"].IsAbsent
        ? [Report(resource, "KmsKeyId", $"KmsKeyId of LogGroup '{resource.Name}' is not set, so the logs are encrypted with a key of AWS; set a KMS key to control who reads them.")]
        : [];
}
