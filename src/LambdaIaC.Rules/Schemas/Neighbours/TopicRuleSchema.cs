using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A rule of AWS IoT with its actions.</summary>
internal sealed record TopicRuleSchema() : NeighbourSchema("TopicRule")
{
    public override string? CloudFormationType => "AWS::IoT::TopicRule";

    public override string? PhysicalNameProperty => "RuleName";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicrule.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("RuleName"),
        Structure("TopicRulePayload", List("Actions", Structure("Action", Structure("Lambda", Text("FunctionArn"))))),
    ];
}
