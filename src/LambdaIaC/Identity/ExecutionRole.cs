using System.Runtime.CompilerServices;

namespace LambdaIaC;

/// <summary>The IAM role that a function runs as.</summary>
/// <param name="scope">The stack or component it belongs to.</param>
/// <param name="id">The id within the scope.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html">AWS::IAM::Role</see>, CreateRole.</remarks>
public sealed class ExecutionRole(Scope scope, string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Resource(scope, id, file, line), IReferable, IGrantee
{
    private readonly List<PolicyStatement> _granted = [];

    /// <inheritdoc />
    public static string ReferenceAttribute => "Arn";

    /// <summary>The ARN.</summary>
    public Text Arn => Attribute("Arn");

    /// <summary>The id that AWS gives it, such as <c>AROA1234567890EXAMPLE</c>.</summary>
    public Text RoleId => Attribute("RoleId");

    /// <summary>The name.</summary>
    /// <value>1 to 64 letters, digits and <c>_+=,.@-</c>. The default is <c>{stack}-{logical id}</c>. A change replaces the role.</value>
    public string RoleName
    {
        get => field ?? DefaultName;
        init;
    }

    /// <summary>Who may assume the role.</summary>
    /// <value>At most 2,048 characters as JSON. The default is <c>lambda.amazonaws.com</c>.</value>
    public PolicyDocument AssumeRolePolicyDocument
    {
        get => field ?? PolicyDocument.AssumedBy(LambdaIaC.Principal.Lambda);
        init;
    }

    /// <summary>Inline policies. Grants such as <see cref="LogGroup.GrantWrite"/> make their own and need none here.</summary>
    /// <value>At most 10,240 characters, all inline policies of the role together. The default is none.</value>
    public IReadOnlyList<InlinePolicy>? Policies { get; init; }

    /// <summary>Managed policies by their ARNs; <see cref="ManagedPolicy"/> has those of AWS for functions.</summary>
    /// <value>At most 10 (20 on request). The default is none.</value>
    public IReadOnlyList<Text>? ManagedPolicyArns { get; init; }

    /// <summary>The managed policy that limits what the role can ever be allowed.</summary>
    /// <value>An ARN of 20 to 2,048 characters. The default is none.</value>
    public Text? PermissionsBoundary { get; init; }

    /// <summary>The path within the account.</summary>
    /// <value>1 to 512 characters, starting and ending with <c>/</c>. The default is <c>/</c>. A change replaces the role.</value>
    public string? Path { get; init; }

    /// <summary>What the role is for, for people.</summary>
    /// <value>At most 1,000 characters. The default is none.</value>
    public string? Description { get; init; }

    /// <summary>How long a session of a person who assumes the role may last.</summary>
    /// <value>3,600 to 43,200 seconds. The default is 3,600 seconds.</value>
    public Duration? MaxSessionDuration { get; init; }

    /// <summary>Tags.</summary>
    /// <value>At most 50; names of 1 to 128 characters, values of at most 256. The default is none.</value>
    public Map<Text>? Tags { get; init; }

    /// <summary>Gives the role a right. All grants are collected in one <see cref="RolePolicy"/> called <c>{logical id}-grants</c>.</summary>
    /// <param name="statement">The right: actions and resources.</param>
    /// <remarks>It is a resource of its own, so that a role may have rights on a function that runs as it.</remarks>
    public void Grant(PolicyStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        if (_granted.Count == 0)
        {
            _ = new RolePolicy(Stack, $"{LogicalId}-grants", Place.File ?? "", Place.Line) { RoleName = this, PolicyDocument = new() { Statements = _granted } };
        }

        _granted.Add(statement);
    }

    /// <summary>Refers to a role that exists already.</summary>
    /// <param name="arn">The ARN, such as <c>arn:aws:iam::123456789012:role/orders</c>.</param>
    /// <returns>The reference.</returns>
    public static Ref<ExecutionRole> FromArn(Text arn) => Ref<ExecutionRole>.To(arn);
}
