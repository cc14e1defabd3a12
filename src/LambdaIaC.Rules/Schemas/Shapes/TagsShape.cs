using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Shapes;

/// <summary>Tags as a map of keys to values. Where CloudFormation or an API wants a list of pairs, the door writes that list.</summary>
internal static class TagsShape
{
    private const string Characters = "made of letters, digits, spaces and _ . : / = + - @";

    /// <summary>Tags of a Lambda resource.</summary>
    public static PropertySchema Lambda(string ruleId) => Tags(
        @"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)",
        new Length(0, 256),
        @"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)") with
    {
        RuleId = ruleId,
        Covers = [42],
        Constraints = [new Count(null, 50) { AwsMessage = "Number of tags exceeds resource tag limit." }],
        Source = "lambda/2015-03-31:Tags",
    };

    /// <summary>Tags of an IAM role.</summary>
    public static PropertySchema Iam(string ruleId) => Tags(@"[\p{L}\p{Z}\p{N}_.:/=+\-@]+", new Length(0, 256), @"[\p{L}\p{Z}\p{N}_.:/=+\-@]*") with
    {
        RuleId = ruleId,
        Covers = [42],
        Constraints = [new Count(null, 50)],
        Source = "iam/2010-05-08:tagListType",
    };

    /// <summary>Tags of a log group.</summary>
    public static PropertySchema Logs(string ruleId) => Tags(@"^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$", new Length(null, 256), @"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$") with
    {
        ApiName = "tags",
        RuleId = ruleId,
        Covers = [42],
        Constraints = [new Count(1, 50)],
        Source = "logs/2014-03-28:Tags",
    };

    private static PropertySchema Tags(string key, Length valueLength, string value) =>
        Map("Tags", Text("Value") with { Constraints = [valueLength, new Pattern(value) { Meaning = Characters }] }) with
        {
            IsKeyedList = true,
            KeyConstraints = [new Length(1, 128), new Pattern(key) { Meaning = Characters }],
        };
}
