using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>Where the code of a function is: bytes, an object in S3 or a container image. In a plan an asset stands for the bytes.</summary>
internal static class CodeBlock
{
    public static PropertySchema Schema { get; } = Structure(
        "Code",
        ZipFileShape.Of("LIAC1011"),
        S3ObjectShape.Bucket("LIAC1012"),
        S3ObjectShape.Key("LIAC1013"),
        S3ObjectShape.ObjectVersion("LIAC1014"),
        S3ObjectShape.StorageMode("LIAC1015") with { Default = "COPY" },
        Text("ImageUri") with
        {
            RuleId = "LIAC1053",
            Covers = [27],
            Constraints =
            [
                new Pattern(@"\d{12}\.dkr[.-]ecr[a-z-]*\.[a-z0-9-]+\.[a-z0-9.]+/[a-z0-9._/-]+(:[a-zA-Z0-9_][a-zA-Z0-9_.-]*)?(@sha256:[a-f0-9]{64})?")
                {
                    Meaning = "an image in a private repository of Amazon ECR, such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1",
                    AwsMessage = "Source image {value} is not valid. Provide a valid source image.",
                },
            ],
            Source = "lambda/2015-03-31:String",
        },
        Text("SourceKMSKeyArn") with
        {
            RuleId = "LIAC1016",
            Covers = [83],
            Constraints = KmsKeyArnShape.Constraints,
            Source = "lambda/2015-03-31:KMSKeyArn",
        }) with
    {
        RuleId = "LIAC1010",
        Covers = [45],
        Required = true,
        Source = "lambda/2015-03-31:FunctionCode",
    };
}
