using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A CloudFront distribution, <c>AWS::CloudFront::Distribution</c>, as far as functions at the edge are concerned.</summary>
internal sealed record DistributionSchema() : NeighbourSchema("Distribution")
{
    public override string? CloudFormationType => "AWS::CloudFront::Distribution";

    public override string Documentation => "https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateDistribution.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Structure(
            "DistributionConfig",
            Structure("DefaultCacheBehavior", Associations()),
            List("CacheBehaviors", Structure("CacheBehavior", Text("PathPattern"), Associations()))),
    ];

    private static PropertySchema Associations() => List(
        "LambdaFunctionAssociations",
        Structure("LambdaFunctionAssociation", Text("EventType"), Boolean("IncludeBody"), Text("LambdaFunctionARN")));
}
