using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A rule of AWS Config that a function may judge, <c>AWS::Config::ConfigRule</c>.</summary>
internal sealed record ConfigRuleSchema() : NeighbourSchema("ConfigRule")
{
    public override string? CloudFormationType => "AWS::Config::ConfigRule";

    public override string Documentation => "https://docs.aws.amazon.com/config/latest/APIReference/API_PutConfigRule.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } = [Structure("Source", Text("Owner"), Text("SourceIdentifier"))];
}
