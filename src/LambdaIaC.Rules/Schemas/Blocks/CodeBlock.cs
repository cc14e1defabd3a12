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
        Text("ImageUri") with { Source = "lambda/2015-03-31:String" },
        Text("SourceKMSKeyArn") with
        {
            RuleId = "LIAC1016",
            Constraints = KmsKeyArnShape.Constraints,
            Source = "lambda/2015-03-31:KMSKeyArn",
        }) with
    {
        RuleId = "LIAC1010",
        Required = true,
        Source = "lambda/2015-03-31:FunctionCode",
    };
}
