using System.Globalization;
using System.Runtime.CompilerServices;

namespace LambdaIaC;

/// <summary>
/// A published version of a function: its code and configuration, frozen under a number. A deployment that changes either publishes another one.
/// </summary>
/// <param name="scope">The stack or component it belongs to.</param>
/// <param name="id">The id within the scope.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html">AWS::Lambda::Version</see>, PublishVersion.
/// <see cref="System.Version"/> has the same name: the projects that <c>lambdaiac init</c> makes say with <c>&lt;Using Include="LambdaIaC.Version" Alias="Version" /&gt;</c> which is meant.
/// </remarks>
public sealed class Version(Scope scope, string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Resource(scope, id, file, line), IReferable
{
    /// <inheritdoc />
    public static string ReferenceAttribute => "Version";

    /// <summary>The number that AWS gives it: 1, 2, 3 and so on, never used twice.</summary>
    public Text Number => Attribute("Version");

    /// <summary>The ARN of the function with this version as its qualifier.</summary>
    public Text Arn => Attribute("FunctionArn");

    /// <summary>The function.</summary>
    public required Ref<Function> FunctionName { get; init; }

    /// <summary>What is new in it, for people.</summary>
    /// <value>At most 256 characters. The default is the description of the function. A change publishes another version.</value>
    public string? Description { get; init; }

    /// <summary>The code that the version must hold: AWS refuses to publish when the function has other code.</summary>
    /// <value>The SHA-256 of the deployed zip in base64. The default is any. A change publishes another version.</value>
    public Text? CodeSha256 { get; init; }

    /// <summary>Where the version is published to besides its number, on managed instances.</summary>
    /// <value>The default is nowhere. A change publishes another version.</value>
    public LatestPublishedTarget? PublishTo { get; init; }

    /// <summary>Execution environments that are kept initialized for this version.</summary>
    /// <value>The default is none. A change publishes another version; <see cref="ProvisionedConcurrency"/> changes in place.</value>
    public ProvisionedConcurrencyConfig? ProvisionedConcurrencyConfig { get; init; }

    /// <summary>The runtime version that this version stays on.</summary>
    /// <value>The default is the function's setting. A change publishes another version.</value>
    public RuntimePolicy? RuntimePolicy { get; init; }

    /// <summary>How many execution environments this version has on managed instances.</summary>
    /// <value>The default is what the capacity provider decides.</value>
    public FunctionScalingConfig? FunctionScalingConfig { get; init; }

    /// <summary>Refers to a version that exists already.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The reference.</returns>
    public static Ref<Version> FromNumber(int number) => Ref<Version>.To(number.ToString(CultureInfo.InvariantCulture));
}
