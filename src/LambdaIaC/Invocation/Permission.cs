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
    /// <summary>The function.</summary>
    public required Ref<Function> FunctionName { get; init; }

    /// <summary>The version or alias that the right is given for. A right on the function is none on its aliases.</summary>
    /// <value>The default is the function without a qualifier.</value>
    public Qualifier? Qualifier { get; init; }

    /// <summary>The name of the statement in the policy.</summary>
    /// <value>1 to 100 letters, digits, hyphens and underscores. The default is the logical id.</value>
    public string StatementId
    {
        get => field ?? LogicalId;
        init;
    }

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

    /// <summary>The id of the next permission of a service for one function or alias: stable as long as their order is.</summary>
    internal static string IdFor(Resource called, string service)
    {
        ArgumentNullException.ThrowIfNull(service);
        var id = $"{called.LogicalId}-invoked-by-{service.Split('.')[0]}";
        var taken = called.Stack.Resources.Count(resource => resource.LogicalId == id || resource.LogicalId.StartsWith($"{id}-", StringComparison.Ordinal));
        return taken == 0 ? id : $"{id}-{taken + 1}";
    }
}
