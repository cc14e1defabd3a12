using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Shapes;

/// <summary>One version of a layer, by its ARN.</summary>
internal static class LayerVersionArnShape
{
    public static PropertySchema Schema { get; } = Text("LayerVersionArn") with
    {
        Required = true,
        Constraints =
        [
            new Length(1, 2048),
            new Pattern(@"((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))")
            {
                Meaning = "the ARN of a layer version, such as arn:aws:lambda:eu-west-1:123456789012:layer:tools:1",
            },
        ],
        Source = "lambda/2015-03-31:LayerVersionArn",
    };
}
