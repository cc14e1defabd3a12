using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A Kinesis data stream: <c>AWS::Kinesis::Stream</c>.</summary>
internal sealed record StreamSchema() : NeighbourSchema("Stream")
{
    public override string? CloudFormationType => "AWS::Kinesis::Stream";

    public override string? PhysicalNameProperty => "Name";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("Name"),
        Integer("ShardCount"),
        Structure("StreamModeDetails", Text("StreamMode")),
        Structure("StreamEncryption", Text("EncryptionType"), Text("KeyId")),
        Assigned("Arn"),
    ];
}
