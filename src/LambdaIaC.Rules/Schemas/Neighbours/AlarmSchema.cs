using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>An alarm on a metric, such as the errors of a function.</summary>
internal sealed record AlarmSchema() : NeighbourSchema("Alarm")
{
    public override string? CloudFormationType => "AWS::CloudWatch::Alarm";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("Namespace"),
        Text("MetricName"),
        List("Dimensions", Structure("Dimension", Text("Name"), Text("Value"))),
        List("Metrics", Document("MetricDataQuery")),
    ];
}
