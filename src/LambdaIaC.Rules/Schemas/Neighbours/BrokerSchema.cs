using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A broker of Amazon MQ: <c>AWS::AmazonMQ::Broker</c>.</summary>
internal sealed record BrokerSchema() : NeighbourSchema("Broker")
{
    public override string? CloudFormationType => "AWS::AmazonMQ::Broker";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } = [Text("BrokerName"), Text("EngineType"), Assigned("Arn")];
}
