using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>SQS encrypts with a key of its own or with one of KMS.</summary>
internal sealed class QueueEncryptionRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2302",
        "A queue has one kind of encryption: SqsManagedSseEnabled or KmsMasterKeyId",
        Severity.Error,
        "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html");

    public override string ResourceType => "Queue";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["SqsManagedSseEnabled"].Flag() == true && resource.Properties["KmsMasterKeyId"].IsWritten() && resource.Properties["KmsMasterKeyId"].Text() != ""
            ? [Report(resource, "SqsManagedSseEnabled", $"Queue '{resource.Name}' has both SqsManagedSseEnabled and KmsMasterKeyId, which exclude each other; keep one.")]
            : [];
}
