using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas.Blocks;
using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas;

/// <summary>The IAM role that a function runs as: iam:CreateRole, <c>AWS::IAM::Role</c>.</summary>
internal sealed record ExecutionRoleSchema() : ResourceSchema("ExecutionRole")
{
    private static Pattern PolicyArn => new(@"arn:aws[a-zA-Z-]*:iam::(aws|\d{12}):policy/.+")
    {
        Meaning = "the ARN of a managed policy, such as arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess",
    };

    public override string? CloudFormationType => "AWS::IAM::Role";

    public override string? PhysicalNameProperty => "RoleName";

    public override string Documentation => "https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("Path") with
        {
            RuleId = "LIAC1260",
            Default = "/",
            Mutability = Mutability.Replaces,
            Constraints =
            [
                new Length(1, 512),
                new Pattern(@"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)") { Meaning = "/, or ASCII characters between two slashes, such as /service/" },
            ],
            Source = "iam/2010-05-08:pathType",
        },
        Text("RoleName") with
        {
            RuleId = "LIAC1261",
            Required = true,
            Generated = true,
            Mutability = Mutability.Replaces,
            Constraints = IamNameShape.Role,
            Source = "iam/2010-05-08:roleNameType",
        },
        Document("AssumeRolePolicyDocument") with
        {
            RuleId = "LIAC1262",
            Covers = [322],
            Required = true,
            Generated = true,
            Constraints = PolicyDocumentShape.Trust,
            Source = "iam/2010-05-08:policyDocumentType",
        },
        Text("Description") with
        {
            RuleId = "LIAC1263",
            Constraints =
            [
                new Length(null, 1000),
                new Pattern(@"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*") { Meaning = "made of Latin-1 characters" },
            ],
            Source = "iam/2010-05-08:roleDescriptionType",
        },
        Integer("MaxSessionDuration") with
        {
            RuleId = "LIAC1264",
            Unit = "seconds",
            Default = "3600",
            Constraints = [new NumberRange(3600, 43200)],
            Source = "iam/2010-05-08:roleMaxSessionDurationType",
        },
        Text("PermissionsBoundary") with
        {
            RuleId = "LIAC1265",
            Constraints = [new Length(20, 2048)],
            Source = "iam/2010-05-08:arnType",
        },
        TagsShape.Iam("LIAC1266"),
        List("ManagedPolicyArns", Text("PolicyArn") with { Constraints = [PolicyArn] }) with
        {
            ApiName = "",
            RuleId = "LIAC1267",
            Constraints = [new Count(null, 10)],
            Source = "iam/2010-05-08:AttachRolePolicy",
        },
        PoliciesBlock.Schema,
        Assigned("Arn") with { Source = "aws-iam-role.json" },
        Assigned("RoleId") with { Source = "aws-iam-role.json" },
    ];
}
