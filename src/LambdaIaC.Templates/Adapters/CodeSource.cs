using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Adapters;

/// <summary>Where code or layer content comes from, as templates write it.</summary>
internal static class CodeSource
{
    /// <summary>
    /// A path that <c>aws cloudformation package</c> replaces with an object in S3, which is a text here; inline text, which is an asset; an object
    /// without a name, which <c>dotnet lambda deploy-serverless</c> fills in; anything else is what it was read as.
    /// </summary>
    public static Located Of(Located read, Node? written) => written switch
    {
        ScalarNode path => Located.Of(Texts.Of(path.Text), path),
        _ when read["ZipFile"] is { Value: AssetValue } inline => inline,
        not null when read["S3Bucket"].Value is TextValue { Text: "" } && read["S3Key"].Value is TextValue { Text: "" } => Located.Unknown(written),
        _ => read,
    };

    /// <summary>A path on this machine, or the address of an object in S3.</summary>
    public static Located Path(ScalarNode path)
    {
        if (Texts.Of(path.Text).IsUnknown)
        {
            return Located.Unknown(path);
        }

        if (!path.Text.StartsWith("s3://", StringComparison.Ordinal))
        {
            return Located.Of(new AssetValue(path.Text.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? "zip" : "folder", path.Text), path);
        }

        return path.Text["s3://".Length..].Split('/', 2) is [var bucket, var key]
            ? Located.Map(path, ("S3Bucket", Located.Of(Value.Of(bucket), path)), ("S3Key", Located.Of(Value.Of(key), path)))
            : Located.Unknown(path);
    }
}
