using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>An inline policy that a template attaches to users, groups and roles.</summary>
internal sealed record PolicySchema() : NeighbourSchema("Policy")
{
    public override string? CloudFormationType => "AWS::IAM::Policy";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("PolicyName") with { RuleId = "LIAC1700", Required = true, Constraints = IamNameShape.Policy, Source = "iam/2010-05-08:policyNameType" },
        Document("PolicyDocument") with
        {
            RuleId = "LIAC1701",
            Covers = [322],
            Required = true,
            Constraints = PolicyDocumentShape.Inline,
            Source = "iam/2010-05-08:policyDocumentType",
        },
        List("Roles", Text("Role")),
        List("Users", Text("User")),
        List("Groups", Text("Group")),
    ];
}
