using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>Where asynchronous events go that failed for good.</summary>
internal static class DeadLetterConfigBlock
{
    public static PropertySchema Schema { get; } = Structure(
        "DeadLetterConfig",
        Text("TargetArn") with
        {
            RuleId = "LIAC1021",
            Constraints =
            [
                new Length(0, 10000),
                new Pattern(@"(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()") { Meaning = "the ARN of an SQS queue or an SNS topic" },
            ],
            Source = "lambda/2015-03-31:ResourceArn",
        }) with
    {
        Source = "lambda/2015-03-31:DeadLetterConfig",
    };
}
