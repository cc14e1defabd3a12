using LambdaIaC.Rules.Values;

namespace LambdaIaC;

/// <summary>The code of a function or the content of a layer. Paths are relative to the project of the stack.</summary>
public sealed class Code : IValueSource
{
    private readonly Value _value;

    private Code(Value value) => _value = value;

    /// <summary>A .NET project, published in the Release configuration when its inputs have changed.</summary>
    /// <param name="path">The project file, or the folder that holds just one.</param>
    /// <returns>The code.</returns>
    public static Code FromProject(string path) => OnDisk("project", path);

    /// <summary>Every file below a folder.</summary>
    /// <param name="path">The folder.</param>
    /// <returns>The code.</returns>
    public static Code FromFolder(string path) => OnDisk("folder", path);

    /// <summary>One file. A <c>.zip</c> is taken apart and packed again deterministically.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The code.</returns>
    public static Code FromFile(string path) => OnDisk("file", path);

    /// <summary>Source text of a Node.js or Python function; the handler is in the module <c>index</c>.</summary>
    /// <param name="text">The source text, at most 4 MB as CloudFormation's <c>ZipFile</c>.</param>
    /// <returns>The code.</returns>
    public static Code FromInline(string text) => new(new AssetValue("inline", text));

    /// <summary>A zip archive that is in S3 already, in the region of the function.</summary>
    /// <param name="bucket">The bucket, 3 to 63 characters.</param>
    /// <param name="key">The key of the object, 1 to 1,024 characters.</param>
    /// <param name="version">The version of the object, in a bucket that keeps versions. Without one a new object under the same key goes unnoticed.</param>
    /// <param name="storageMode">Whether Lambda copies the object. The default is <see cref="S3ObjectStorageMode.Copy"/>.</param>
    /// <param name="sourceKmsKeyArn">The ARN of the KMS key that the archive is encrypted with, for functions. The default is none.</param>
    /// <returns>The code.</returns>
    public static Code FromS3(Text bucket, Text key, Text? version = null, S3ObjectStorageMode? storageMode = null, Text? sourceKmsKeyArn = null) =>
        new(Members(
            ("S3Bucket", bucket),
            ("S3Key", key),
            ("S3ObjectVersion", version),
            ("S3ObjectStorageMode", storageMode),
            ("SourceKMSKeyArn", sourceKmsKeyArn)));

    /// <summary>A container image, for functions of <see cref="PackageType.Image"/>.</summary>
    /// <param name="uri">The image in Amazon ECR, such as <c>123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1</c>.</param>
    /// <returns>The code.</returns>
    public static Code FromImage(Text uri) => new(Members(("ImageUri", uri)));

    Value IValueSource.ToValue() => _value;

    private static Code OnDisk(string kind, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new Code(new AssetValue(kind, path.Replace('\\', '/')));
    }

    private static MapValue Members(params IEnumerable<(string Name, IValueSource? Source)> members) =>
        new(members.Where(static member => member.Source is not null).Select(static member => KeyValuePair.Create(member.Name, member.Source!.ToValue())));
}
