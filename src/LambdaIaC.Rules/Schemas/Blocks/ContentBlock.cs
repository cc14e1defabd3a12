using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas.Shapes;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>Where the content of a layer is: bytes or an object in S3. In a plan an asset stands for the bytes.</summary>
internal static class ContentBlock
{
    public static PropertySchema Schema { get; } = Structure(
        "Content",
        S3ObjectShape.Bucket("LIAC1143") with { Mutability = Mutability.Replaces },
        S3ObjectShape.Key("LIAC1144") with { Mutability = Mutability.Replaces },
        S3ObjectShape.ObjectVersion("LIAC1145") with { Mutability = Mutability.Replaces },
        S3ObjectShape.StorageMode("LIAC1146") with { Mutability = Mutability.Replaces },
        ZipFileShape.Of("LIAC1147") with { InCloudFormation = false, Mutability = Mutability.Replaces }) with
    {
        RuleId = "LIAC1142",
        Covers = [45],
        Required = true,
        Mutability = Mutability.Replaces,
        Source = "lambda/2015-03-31:LayerVersionContentInput",
    };
}
