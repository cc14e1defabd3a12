using System.Runtime.CompilerServices;

namespace LambdaIaC;

/// <summary>An inline policy of a role as a resource of its own: it may refer to what refers to the role.</summary>
/// <param name="scope">The stack or component it belongs to.</param>
/// <param name="id">The id within the scope.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-rolepolicy.html">AWS::IAM::RolePolicy</see>, PutRolePolicy.</remarks>
public sealed class RolePolicy(Scope scope, string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Resource(scope, id, file, line)
{
    /// <summary>The name of the role.</summary>
    /// <value>1 to 64 characters. A change replaces the policy.</value>
    public required RoleName RoleName { get; init; }

    /// <summary>The name within the role.</summary>
    /// <value>1 to 128 letters, digits and <c>_+=,.@-</c>. The default is the logical id. A change replaces the policy.</value>
    public string PolicyName
    {
        get => field ?? LogicalId;
        init;
    }

    /// <summary>What it allows and denies.</summary>
    /// <value>At most 10,240 characters as JSON, all inline policies of the role together.</value>
    public required PolicyDocument PolicyDocument { get; init; }
}
