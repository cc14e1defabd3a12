using System.Runtime.CompilerServices;

namespace LambdaIaC;

/// <summary>An HTTPS address that calls a function.</summary>
/// <param name="scope">The stack or component it belongs to.</param>
/// <param name="id">The id within the scope.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html">AWS::Lambda::Url</see>, CreateFunctionUrlConfig.</remarks>
public sealed class FunctionUrl(Scope scope, string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Resource(scope, id, file, line)
{
    /// <summary>The address, such as <c>https://abc123.lambda-url.eu-west-1.on.aws/</c>.</summary>
    public Text Url => Attribute("FunctionUrl");

    /// <summary>The ARN of the function, with the alias if there is one.</summary>
    public Text FunctionArn => Attribute("FunctionArn");

    /// <summary>The function. A change replaces the URL.</summary>
    public required Ref<Function> TargetFunctionArn { get; init; }

    /// <summary>Who may call.</summary>
    public required FunctionUrlAuthType AuthType { get; init; }

    /// <summary>The alias that is called.</summary>
    /// <value>The default is the unpublished version. A change replaces the URL.</value>
    public Ref<Alias>? Qualifier { get; init; }

    /// <summary>What browsers may do from other origins.</summary>
    /// <value>The default is nothing.</value>
    public Cors? Cors { get; init; }

    /// <summary>When the response is sent.</summary>
    /// <value>The default is <see cref="LambdaIaC.InvokeMode.Buffered"/>.</value>
    public InvokeMode? InvokeMode { get; init; }

    /// <summary>Allows everyone to call the URL. Lambda asks for two rights since October 2025: one on the URL, one on the function through it.</summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <remarks>The permissions are called <c>{logical id}-public-url</c> and <c>{logical id}-public-invoke</c>. It needs <see cref="FunctionUrlAuthType.None"/>.</remarks>
    public void GrantPublicAccess([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Qualifier? qualifier = Qualifier is { } alias ? LambdaIaC.Qualifier.Of(alias) : null;
        _ = new Permission(Stack, $"{LogicalId}-public-url", file, line)
        {
            FunctionName = TargetFunctionArn,
            Qualifier = qualifier,
            Action = "lambda:InvokeFunctionUrl",
            Principal = "*",
            FunctionUrlAuthType = FunctionUrlAuthType.None,
        };
        _ = new Permission(Stack, $"{LogicalId}-public-invoke", file, line)
        {
            FunctionName = TargetFunctionArn,
            Qualifier = qualifier,
            Action = "lambda:InvokeFunction",
            Principal = "*",
            InvokedViaFunctionUrl = true,
        };
    }
}
