using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>An SQS queue: sqs:CreateQueue, <c>AWS::SQS::Queue</c>. Its settings are attributes in the API, which have no shapes.</summary>
internal sealed record QueueSchema() : NeighbourSchema("Queue")
{
    private const string Specification = "aws-sqs-queue.json";

    public override string? CloudFormationType => "AWS::SQS::Queue";

    public override string? PhysicalNameProperty => "QueueName";

    public override bool IsComplete => true;

    public override string Documentation => "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("QueueName") with
        {
            RuleId = "LIAC1560",
            Required = true,
            Generated = true,
            Mutability = Mutability.Replaces,
            Constraints =
            [
                new Length(null, 80),
                new Pattern(@"[A-Za-z0-9_-]{1,80}(\.fifo)?") { Meaning = "made of letters, digits, hyphens and underscores, with .fifo at the end of a FIFO queue's name" },
            ],
            Source = "sqs/2012-11-05:String",
        },
        Assigned("QueueUrl") with { Source = Specification },
        Assigned("Arn") with { Source = Specification },
        Boolean("ContentBasedDeduplication") with { ApiName = "", Source = Specification },
        Text("DeduplicationScope") with { ApiName = "", RuleId = "LIAC1561", Constraints = [new OneOf(["messageGroup", "queue"])], Source = Specification },
        Seconds("DelaySeconds", "LIAC1562", 0, 900, "0"),
        Boolean("FifoQueue") with { ApiName = "", Default = "false", Mutability = Mutability.Replaces, Source = Specification },
        Text("FifoThroughputLimit") with { ApiName = "", RuleId = "LIAC1563", Constraints = [new OneOf(["perQueue", "perMessageGroupId"])], Source = Specification },
        Seconds("KmsDataKeyReusePeriodSeconds", "LIAC1564", 60, 86400, "300"),
        Text("KmsMasterKeyId") with { ApiName = "", Source = Specification },
        Boolean("SqsManagedSseEnabled") with { ApiName = "", Source = Specification },
        Seconds("MaximumMessageSize", "LIAC1565", 1024, 1048576, "1048576") with { Unit = "bytes" },
        Seconds("MessageRetentionPeriod", "LIAC1566", 60, 1209600, "345600"),
        Seconds("ReceiveMessageWaitTimeSeconds", "LIAC1567", 0, 20, "0"),
        Document("RedriveAllowPolicy") with { ApiName = "", Source = Specification },
        Document("RedrivePolicy") with { ApiName = "", Source = Specification },
        Map("Tags", Text("Value")) with { IsKeyedList = true, ApiName = "", Source = Specification },
        Seconds("VisibilityTimeout", "LIAC1568", 0, 43200, "30"),
    ];

    private static PropertySchema Seconds(string name, string ruleId, long minimum, long maximum, string standard) => Integer(name) with
    {
        ApiName = "",
        RuleId = ruleId,
        Unit = "seconds",
        Default = standard,
        Constraints = [new NumberRange(minimum, maximum)],
        Source = Specification,
    };
}
