using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas;

/// <summary>An inline policy of a role as a resource of its own: iam:PutRolePolicy, <c>AWS::IAM::RolePolicy</c>.</summary>
internal sealed record RolePolicySchema() : ResourceSchema("RolePolicy")
{
    public override string? CloudFormationType => "AWS::IAM::RolePolicy";

    public override string Documentation => "https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("RoleName") with
        {
            RuleId = "LIAC1280",
            Required = true,
            Mutability = Mutability.Replaces,
            Constraints = IamNameShape.Role,
            Source = "iam/2010-05-08:roleNameType",
        },
        Text("PolicyName") with
        {
            RuleId = "LIAC1281",
            Required = true,
            Generated = true,
            Mutability = Mutability.Replaces,
            Constraints = IamNameShape.Policy,
            Source = "iam/2010-05-08:policyNameType",
        },
        Document("PolicyDocument") with
        {
            RuleId = "LIAC1282",
            Covers = [322],
            Required = true,
            Constraints = PolicyDocumentShape.Inline,
            Source = "iam/2010-05-08:policyDocumentType",
        },
    ];
}
