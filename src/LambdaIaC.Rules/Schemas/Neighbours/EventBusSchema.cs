using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>An event bus, which rules listen to and functions deliver to: <c>AWS::Events::EventBus</c>.</summary>
internal sealed record EventBusSchema() : NeighbourSchema("EventBus")
{
    public override string? CloudFormationType => "AWS::Events::EventBus";

    public override string? PhysicalNameProperty => "Name";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbus.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } = [Text("Name")];
}
