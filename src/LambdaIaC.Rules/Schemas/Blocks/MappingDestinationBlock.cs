using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>Where records go that a stream or Kafka mapping gives up. AWS refuses OnSuccess there; it is listed so that a rule can say so.</summary>
internal static class MappingDestinationBlock
{
    public static PropertySchema Schema { get; } = Structure(
        "DestinationConfig",
        Structure("OnSuccess", Text("Destination") with { Source = "lambda/2015-03-31:DestinationArn" }) with { Source = "lambda/2015-03-31:OnSuccess" },
        Structure(
            "OnFailure",
            Text("Destination") with
            {
                RuleId = "LIAC1513",
                Constraints =
                [
                    new Length(0, 350),
                    new Pattern(@"$|kafka://([^.]([a-zA-Z0-9\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)")
                    {
                        Meaning = "the ARN of an SQS queue, an SNS topic or an S3 bucket, or for Kafka kafka:// and a topic",
                    },
                ],
                Source = "lambda/2015-03-31:DestinationArn",
            }) with
        {
            Source = "lambda/2015-03-31:OnFailure",
        }) with
    {
        Source = "lambda/2015-03-31:DestinationConfig",
    };
}
