using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A Cognito user pool with the functions that it calls: <c>AWS::Cognito::UserPool</c>.</summary>
internal sealed record UserPoolSchema() : NeighbourSchema("UserPool")
{
    /// <summary>The triggers that are one function each and that Cognito waits five seconds for.</summary>
    public static IReadOnlyList<string> Triggers { get; } =
    [
        "CreateAuthChallenge", "CustomMessage", "DefineAuthChallenge", "PostAuthentication", "PostConfirmation", "PreAuthentication",
        "PreSignUp", "PreTokenGeneration", "UserMigration", "VerifyAuthChallengeResponse",
    ];

    public override string? CloudFormationType => "AWS::Cognito::UserPool";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("UserPoolName"),
        Structure(
            "LambdaConfig",
            [
                .. Triggers.Select(Text),
                Versioned("PreTokenGenerationConfig", 1650, ["V1_0", "V2_0", "V3_0"]),
                Versioned("CustomEmailSender", 1652, ["V1_0"]),
                Versioned("CustomSMSSender", 1654, ["V1_0"]),
                Text("KMSKeyID"),
            ]),
        Assigned("Arn"),
    ];

    private static PropertySchema Versioned(string name, int firstId, IReadOnlyList<string> versions) => Structure(
        name,
        Text("LambdaArn") with
        {
            RuleId = FormattableString.Invariant($"LIAC{firstId}"),
            Covers = [307],
            Required = true,
            Source = "cognito-idp/2016-04-18:LambdaConfigType",
        },
        Text("LambdaVersion") with
        {
            RuleId = FormattableString.Invariant($"LIAC{firstId + 1}"),
            Covers = [307],
            Required = true,
            Constraints = [new OneOf(versions)],
            Source = "cognito-idp/2016-04-18:LambdaConfigType",
        });
}
