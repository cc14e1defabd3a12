using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A reader of a Kinesis stream with throughput of its own: <c>AWS::Kinesis::StreamConsumer</c>.</summary>
internal sealed record StreamConsumerSchema() : NeighbourSchema("StreamConsumer")
{
    public override string? CloudFormationType => "AWS::Kinesis::StreamConsumer";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-streamconsumer.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("ConsumerName"),
        Text("StreamARN"),
        Assigned("ConsumerARN"),
    ];
}
