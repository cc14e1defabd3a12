using System.Runtime.CompilerServices;

namespace LambdaIaC;

/// <summary>A group of log streams in CloudWatch Logs.</summary>
/// <param name="scope">The stack or component it belongs to.</param>
/// <param name="id">The id within the scope.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html">AWS::Logs::LogGroup</see>, CreateLogGroup.</remarks>
public sealed class LogGroup(Scope scope, string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Resource(scope, id, file, line), IReferable
{
    /// <inheritdoc />
    public static string ReferenceAttribute => "LogGroupName";

    /// <summary>The ARN of the group with all its streams: it ends with <c>:*</c>, as policies need it.</summary>
    public Text Arn => Attribute("Arn");

    /// <summary>The name.</summary>
    /// <value>1 to 512 letters, digits and <c>.-_/#</c>. The default is <c>/aws/lambda/{stack}-{logical id}</c>. A change replaces the group and loses its lines.</value>
    public string LogGroupName
    {
        get => field ?? $"/aws/lambda/{DefaultName}";
        init;
    }

    /// <summary>For how many days lines are kept.</summary>
    /// <value>1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days. The default is for ever.</value>
    public int? RetentionInDays { get; init; }

    /// <summary>The features and the price.</summary>
    /// <value>The default is <see cref="LambdaIaC.LogGroupClass.Standard"/>.</value>
    public LogGroupClass? LogGroupClass { get; init; }

    /// <summary>The key that encrypts the lines.</summary>
    /// <value>The ARN of a KMS key, at most 256 characters. The default is a key that AWS owns.</value>
    public Text? KmsKeyId { get; init; }

    /// <summary>Whether the group cannot be deleted.</summary>
    /// <value>The default is false.</value>
    public bool? DeletionProtectionEnabled { get; init; }

    /// <summary>Whether lines may be sent over HTTP with a bearer token.</summary>
    /// <value>The default is false.</value>
    public bool? BearerTokenAuthenticationEnabled { get; init; }

    /// <summary>What is found and masked in lines, such as e-mail addresses.</summary>
    /// <value>A data protection policy. The default is none.</value>
    public Json? DataProtectionPolicy { get; init; }

    /// <summary>The fields of JSON lines that are indexed.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<FieldIndexPolicy>? FieldIndexPolicies { get; init; }

    /// <summary>Who else may use the group.</summary>
    /// <value>The default is nobody.</value>
    public PolicyDocument? ResourcePolicyDocument { get; init; }

    /// <summary>Tags.</summary>
    /// <value>At most 50; names of 1 to 128 characters, values of at most 256. The default is none.</value>
    public Map<Text>? Tags { get; init; }

    /// <summary>Allows a role, or a function by its role, to write lines.</summary>
    /// <param name="grantee">Who may write.</param>
    public void GrantWrite(IGrantee grantee)
    {
        ArgumentNullException.ThrowIfNull(grantee);
        grantee.Grant(new() { Actions = ["logs:CreateLogStream", "logs:PutLogEvents"], Resources = [Arn] });
    }

    /// <summary>Refers to a log group that exists already.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The reference.</returns>
    public static Ref<LogGroup> FromName(string name) => Ref<LogGroup>.To(name);
}
