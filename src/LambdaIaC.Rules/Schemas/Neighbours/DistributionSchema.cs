using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A distribution of CloudFront with the functions that run at its edge.</summary>
internal sealed record DistributionSchema() : NeighbourSchema("Distribution")
{
    public override string? CloudFormationType => "AWS::CloudFront::Distribution";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html";

    private static PropertySchema Associations =>
        List("LambdaFunctionAssociations", Structure("LambdaFunctionAssociation", Text("EventType"), Text("LambdaFunctionARN"), Boolean("IncludeBody")));

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Structure(
            "DistributionConfig",
            Structure("DefaultCacheBehavior", Associations),
            List("CacheBehaviors", Structure("CacheBehavior", Text("PathPattern"), Associations))),
    ];
}
