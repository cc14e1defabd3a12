using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>Where the records of asynchronous invocations go.</summary>
internal static class DestinationConfigBlock
{
    public static PropertySchema Schema { get; } = Structure(
        "DestinationConfig",
        Structure("OnSuccess", Destination("LIAC1184", "the ARN of an SQS queue, an SNS topic, a function or an event bus")) with
        {
            Source = "lambda/2015-03-31:OnSuccess",
        },
        Structure("OnFailure", Destination("LIAC1185", "the ARN of an SQS queue, an SNS topic, an S3 bucket, a function or an event bus")) with
        {
            Source = "lambda/2015-03-31:OnFailure",
        }) with
    {
        Source = "lambda/2015-03-31:DestinationConfig",
    };

    private static PropertySchema Destination(string ruleId, string meaning) => Text("Destination") with
    {
        RuleId = ruleId,
        Constraints =
        [
            new Length(0, 350),
            new Pattern(@"$|kafka://([^.]([a-zA-Z0-9\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)")
            {
                Meaning = meaning,
            },
        ],
        Source = "lambda/2015-03-31:DestinationArn",
    };
}
