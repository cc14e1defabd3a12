using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>The EFS or S3 Files access point that a function mounts.</summary>
internal static class FileSystemConfigsBlock
{
    private static PropertySchema Arn { get; } = Text("Arn") with
    {
        RuleId = "LIAC1027",
        Covers = [169],
        Required = true,
        Constraints =
        [
            new Length(0, 256),
            new Pattern(@"arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}")
            {
                Meaning = "the ARN of an EFS or S3 Files access point",
            },
        ],
        Source = "lambda/2015-03-31:FileSystemArn",
    };

    private static PropertySchema LocalMountPath { get; } = Text("LocalMountPath") with
    {
        RuleId = "LIAC1028",
        Covers = [167],
        Required = true,
        Constraints = [new Length(0, 160), new Pattern("/mnt/[a-zA-Z0-9-_.]+") { Meaning = "a path of one folder below /mnt, such as /mnt/data" }],
        Source = "lambda/2015-03-31:LocalMountPath",
    };

    public static PropertySchema Schema { get; } = List("FileSystemConfigs", Structure("FileSystemConfig", Arn, LocalMountPath)) with
    {
        RuleId = "LIAC1026",
        Covers = [168],
        Constraints = [new Count(0, 1)],
        Source = "lambda/2015-03-31:FileSystemConfigList",
    };
}
