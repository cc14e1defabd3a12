using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A managed policy of the account: iam:CreatePolicy.</summary>
internal sealed record ManagedPolicySchema() : NeighbourSchema("ManagedPolicy")
{
    public override string? CloudFormationType => "AWS::IAM::ManagedPolicy";

    public override string? PhysicalNameProperty => "ManagedPolicyName";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("ManagedPolicyName") with { RuleId = "LIAC1710", Constraints = IamNameShape.Policy, Source = "iam/2010-05-08:policyNameType" },
        Document("PolicyDocument") with
        {
            RuleId = "LIAC1711",
            Covers = [322],
            Required = true,
            Constraints = [.. PolicyDocumentShape.Constraints, new PolicyLength(6144)],
            Source = "iam/2010-05-08:policyDocumentType",
        },
        List("Roles", Text("Role")),
        List("Users", Text("User")),
        List("Groups", Text("Group")),
    ];
}
