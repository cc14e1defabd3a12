using System.Runtime.CompilerServices;

namespace LambdaIaC;

/// <summary>A statement in the policy of a function: who may call it. Roles of the same account are better given the right themselves.</summary>
/// <param name="scope">The stack or component it belongs to.</param>
/// <param name="id">The id within the scope.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html">AWS::Lambda::Permission</see>, AddPermission.</remarks>
public sealed class Permission(Scope scope, string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Resource(scope, id, file, line)
{
    /// <summary>The function, version or alias that the right is given for.</summary>
    public required FunctionTarget FunctionName { get; init; }

    /// <summary>What is allowed.</summary>
    /// <value>Mostly <c>lambda:InvokeFunction</c>.</value>
    public required string Action { get; init; }

    /// <summary>Who is allowed: a service such as <c>s3.amazonaws.com</c>, an account, the ARN of a user or role, or <c>*</c>.</summary>
    public required Text Principal { get; init; }

    /// <summary>The resource on whose behalf the service calls. Without it, anyone's resource of that service may.</summary>
    /// <value>An ARN of 12 to 1,024 characters, with <c>*</c> where any will do. The default is any.</value>
    public Text? SourceArn { get; init; }

    /// <summary>The account that owns the source, for sources whose ARN does not say so (S3).</summary>
    /// <value>12 digits. The default is any.</value>
    public Text? SourceAccount { get; init; }

    /// <summary>The organization that the principal must belong to.</summary>
    /// <value>12 to 34 characters, such as <c>o-a1b2c3d4e5</c>. The default is any.</value>
    public Text? PrincipalOrgID { get; init; }

    /// <summary>The token of an Alexa skill.</summary>
    /// <value>At most 256 characters. The default is none.</value>
    public Text? EventSourceToken { get; init; }

    /// <summary>The kind of function URL that the right is for, with <c>lambda:InvokeFunctionUrl</c>.</summary>
    /// <value>The default is none.</value>
    public FunctionUrlAuthType? FunctionUrlAuthType { get; init; }

    /// <summary>Whether the right holds for calls through a function URL only, with <c>lambda:InvokeFunction</c>.</summary>
    /// <value>The default is false.</value>
    public bool? InvokedViaFunctionUrl { get; init; }
}
