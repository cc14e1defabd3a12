using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Shapes;

/// <summary>The members that name an object in S3, as function code and layer content have them.</summary>
internal static class S3ObjectShape
{
    public static PropertySchema Bucket(string ruleId) => Text("S3Bucket") with
    {
        RuleId = ruleId,
        Covers = [23],
        Constraints =
        [
            new Length(3, 63),
            new Pattern(@"[0-9A-Za-z\.\-_]*(?<!\.)") { Meaning = "a bucket name: letters, digits, dots, hyphens and underscores, not ending with a dot" },
        ],
        Source = "lambda/2015-03-31:S3Bucket",
    };

    public static PropertySchema Key(string ruleId) => Text("S3Key") with
    {
        RuleId = ruleId,
        Covers = [23],
        Constraints = [new Length(1, 1024), Line],
        Source = "lambda/2015-03-31:S3Key",
    };

    public static PropertySchema ObjectVersion(string ruleId) => Text("S3ObjectVersion") with
    {
        RuleId = ruleId,
        Covers = [23],
        Constraints = [new Length(1, 1024), Line],
        Source = "lambda/2015-03-31:S3ObjectVersion",
    };

    public static PropertySchema StorageMode(string ruleId) => Text("S3ObjectStorageMode") with
    {
        RuleId = ruleId,
        Constraints = [new OneOf(["COPY", "REFERENCE"])],
        Source = "lambda/2015-03-31:S3ObjectStorageMode",
    };

    private static Pattern Line => new(".*") { Meaning = "text without line breaks" };
}
