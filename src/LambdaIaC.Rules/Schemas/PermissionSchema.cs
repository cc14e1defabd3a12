using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas;

/// <summary>A statement of a function's own policy: AddPermission, <c>AWS::Lambda::Permission</c>. A change replaces it.</summary>
internal sealed record PermissionSchema() : ResourceSchema("Permission")
{
    public override string? CloudFormationType => "AWS::Lambda::Permission";

    public override string Documentation => "https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("FunctionName") with
        {
            RuleId = "LIAC1160",
            Covers = [5, 45],
            Required = true,
            Mutability = Mutability.Replaces,
            Constraints = FunctionNameShape.Namespaced,
            Source = "lambda/2015-03-31:NamespacedFunctionName",
        },
        Text("StatementId") with
        {
            RuleId = "LIAC1161",
            InCloudFormation = false,
            Covers = [215],
            Required = true,
            Generated = true,
            Mutability = Mutability.Replaces,
            Constraints = [new Length(1, 100), new Pattern("([a-zA-Z0-9-_]+)") { Meaning = "made of letters, digits, hyphens and underscores" }],
            Source = "lambda/2015-03-31:StatementId",
        },
        Text("Action") with
        {
            RuleId = "LIAC1162",
            Covers = [45, 213],
            Required = true,
            Mutability = Mutability.Replaces,
            Constraints =
            [
                new Length(0, 10000),
                new Pattern("(lambda:[*]|lambda:[a-zA-Z]+|[*])") { Meaning = "an action of Lambda, such as lambda:InvokeFunction" },
            ],
            Source = "lambda/2015-03-31:Action",
        },
        Text("Principal") with
        {
            RuleId = "LIAC1163",
            Covers = [45, 216],
            Required = true,
            Mutability = Mutability.Replaces,
            Constraints =
            [
                new Length(0, 2048),
                new Pattern(@"[^\s]+") { Meaning = "text without white space" },
                new PrincipalForm { AwsMessage = "The provided principal was invalid. Please check the principal and try again." },
            ],
            Source = "lambda/2015-03-31:Principal",
        },
        Text("SourceArn") with
        {
            RuleId = "LIAC1164",
            Covers = [217],
            Mutability = Mutability.Replaces,
            Constraints =
            [
                new Length(0, 10000),
                new Pattern(@"arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)") { Meaning = "an ARN" },
            ],
            Source = "lambda/2015-03-31:Arn",
        },
        Text("FunctionUrlAuthType") with
        {
            RuleId = "LIAC1165",
            Mutability = Mutability.Replaces,
            Constraints = [new OneOf(["NONE", "AWS_IAM"])],
            Source = "lambda/2015-03-31:FunctionUrlAuthType",
        },
        Boolean("InvokedViaFunctionUrl") with { Mutability = Mutability.Replaces, Source = "lambda/2015-03-31:InvokedViaFunctionUrl" },
        Text("SourceAccount") with
        {
            RuleId = "LIAC1166",
            Covers = [217],
            Mutability = Mutability.Replaces,
            Constraints = [new Length(0, 12), new Pattern(@"\d{12}") { Meaning = "an account id of 12 digits" }],
            Source = "lambda/2015-03-31:SourceOwner",
        },
        Text("EventSourceToken") with
        {
            RuleId = "LIAC1167",
            Covers = [218],
            Mutability = Mutability.Replaces,
            Constraints = [new Length(0, 256), new Pattern(@"[a-zA-Z0-9._\-]+") { Meaning = "made of letters, digits and . _ -" }],
            Source = "lambda/2015-03-31:EventSourceToken",
        },
        Text("Qualifier") with
        {
            RuleId = "LIAC1168",
            InCloudFormation = false,
            Covers = [219, 220],
            Mutability = Mutability.Replaces,
            Constraints =
            [
                .. QualifierShape.Constraints,
                new NotOneOf(["$LATEST"], "the function without a qualifier") { AwsMessage = "We currently do not support adding policies for $LATEST." },
            ],
            Source = "lambda/2015-03-31:NumericLatestPublishedOrAliasQualifier",
        },
        Text("RevisionId") with { InCloudFormation = false, Mutability = Mutability.Replaces, Source = "lambda/2015-03-31:String" },
        Text("PrincipalOrgID") with
        {
            RuleId = "LIAC1169",
            Covers = [217],
            Mutability = Mutability.Replaces,
            Constraints = [new Length(12, 34), new Pattern("o-[a-z0-9]{10,32}") { Meaning = "the id of an organization, such as o-a1b2c3d4e5" }],
            Source = "lambda/2015-03-31:PrincipalOrgID",
        },
        Assigned("Id") with { Source = "aws-lambda-permission.json" },
    ];
}
