namespace LambdaIaC;

/// <summary>A file system that is mounted into a function.</summary>
/// <remarks>Source: <c>AWS::Lambda::Function FileSystemConfig</c>.</remarks>
public sealed record FileSystemConfig : ConfigurationBlock
{
    /// <summary>The access point of an Amazon EFS or S3 Files file system.</summary>
    /// <value>An ARN of at most 200 characters.</value>
    public required Text Arn { get; init; }

    /// <summary>Where the function finds it.</summary>
    /// <value>A folder below <c>/mnt/</c>, at most 160 characters.</value>
    public required string LocalMountPath { get; init; }
}
