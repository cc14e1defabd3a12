using System.Runtime.CompilerServices;

namespace LambdaIaC;

/// <summary>A version of a layer: files that functions find under <c>/opt</c>.</summary>
/// <param name="scope">The stack or component it belongs to.</param>
/// <param name="id">The id within the scope.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html">AWS::Lambda::LayerVersion</see>, PublishLayerVersion.</remarks>
public sealed class LayerVersion(Scope scope, string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Resource(scope, id, file, line), IReferable
{
    /// <inheritdoc />
    public static string ReferenceAttribute => "LayerVersionArn";

    /// <summary>The ARN of the layer with the number of this version.</summary>
    public Text Arn => Attribute("LayerVersionArn");

    /// <summary>The name of the layer. Every change of its content publishes a new version under it.</summary>
    /// <value>1 to 140 letters, digits, hyphens and underscores. The default is <c>{stack}-{logical id}</c>.</value>
    public string LayerName
    {
        get => field ?? DefaultName;
        init;
    }

    /// <summary>The files. Libraries are found in <c>nodejs/node_modules</c>, <c>python</c>, <c>lib</c> and <c>bin</c>.</summary>
    /// <value>At most 50 MB zipped when uploaded; with the function and its other layers at most 250 MB unzipped.</value>
    public required Code Content { get; init; }

    /// <summary>The runtimes that the layer is made for. Lambda does not enforce it.</summary>
    /// <value>At most 15. The default is none.</value>
    public IReadOnlyList<Runtime>? CompatibleRuntimes { get; init; }

    /// <summary>The instruction sets that the layer is made for.</summary>
    /// <value>At most 2. The default is none.</value>
    public IReadOnlyList<Architecture>? CompatibleArchitectures { get; init; }

    /// <summary>What the version holds, for people.</summary>
    /// <value>At most 256 characters. The default is empty.</value>
    public string? Description { get; init; }

    /// <summary>The licence: an SPDX identifier, an address or the text.</summary>
    /// <value>At most 512 characters. The default is none.</value>
    public string? LicenseInfo { get; init; }

    /// <summary>Refers to a layer version that exists already, perhaps in another account.</summary>
    /// <param name="arn">The ARN with the version, such as <c>arn:aws:lambda:eu-west-1:123456789012:layer:tools:3</c>.</param>
    /// <returns>The reference.</returns>
    public static Ref<LayerVersion> FromArn(Text arn) => Ref<LayerVersion>.To(arn);
}
