using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas;

/// <summary>A log group: logs:CreateLogGroup and logs:PutRetentionPolicy, <c>AWS::Logs::LogGroup</c>.</summary>
internal sealed record LogGroupSchema() : ResourceSchema("LogGroup")
{
    public override string? CloudFormationType => "AWS::Logs::LogGroup";

    public override string? PhysicalNameProperty => "LogGroupName";

    public override string Documentation => "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("LogGroupName") with
        {
            ApiName = "logGroupName",
            RuleId = "LIAC1300",
            Covers = [175],
            Required = true,
            Generated = true,
            Mutability = Mutability.Replaces,
            Constraints = [new Length(1, 512), new Pattern(@"[\.\-_/#A-Za-z0-9]+") { Meaning = "made of letters, digits and . - _ / #" }],
            Source = "logs/2014-03-28:LogGroupName",
        },
        Text("KmsKeyId") with
        {
            ApiName = "kmsKeyId",
            RuleId = "LIAC1301",
            Constraints = [new Length(null, 256)],
            Source = "logs/2014-03-28:KmsKeyId",
        },
        TagsShape.Logs("LIAC1302"),
        Text("LogGroupClass") with
        {
            ApiName = "logGroupClass",
            RuleId = "LIAC1303",
            Default = "STANDARD",
            Constraints = [new OneOf(["STANDARD", "INFREQUENT_ACCESS", "DELIVERY"])],
            Source = "logs/2014-03-28:LogGroupClass",
        },
        Boolean("DeletionProtectionEnabled") with
        {
            ApiName = "deletionProtectionEnabled",
            Default = "false",
            Source = "logs/2014-03-28:DeletionProtectionEnabled",
        },
        Document("DataProtectionPolicy") with { ApiName = "", Source = "aws-logs-loggroup.json" },
        List("FieldIndexPolicies", Document("FieldIndexPolicy")) with { ApiName = "", Source = "aws-logs-loggroup.json" },
        Integer("RetentionInDays") with
        {
            ApiName = "",
            RuleId = "LIAC1304",
            Unit = "days",
            Default = "never expire",
            Constraints = [new OneOf(["1", "3", "5", "7", "14", "30", "60", "90", "120", "150", "180", "365", "400", "545", "731", "1096", "1827", "2192", "2557", "2922", "3288", "3653"])],
            Source = "logs/2014-03-28:PutRetentionPolicy",
        },
        Document("ResourcePolicyDocument") with { ApiName = "", Source = "aws-logs-loggroup.json" },
        Boolean("BearerTokenAuthenticationEnabled") with { ApiName = "", Default = "false", Source = "aws-logs-loggroup.json" },
        Assigned("Arn") with { Source = "aws-logs-loggroup.json" },
    ];
}
