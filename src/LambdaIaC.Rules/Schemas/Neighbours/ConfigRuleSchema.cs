using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A rule of AWS Config.</summary>
internal sealed record ConfigRuleSchema() : NeighbourSchema("ConfigRule")
{
    public override string? CloudFormationType => "AWS::Config::ConfigRule";

    public override string? PhysicalNameProperty => "ConfigRuleName";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configrule.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("ConfigRuleName"),
        Structure("Source", Text("Owner"), Text("SourceIdentifier")),
    ];
}
