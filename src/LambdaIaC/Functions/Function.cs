using System.Runtime.CompilerServices;

namespace LambdaIaC;

/// <summary>A Lambda function.</summary>
/// <param name="scope">The stack or component it belongs to.</param>
/// <param name="id">The id within the scope.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html">AWS::Lambda::Function</see>;
/// each property is the one of the same name there, and in CreateFunction of the Lambda API.
/// </remarks>
public sealed class Function(Scope scope, string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Resource(scope, id, file, line), IReferable, IGrantee
{
    /// <inheritdoc />
    public static string ReferenceAttribute => "FunctionName";

    /// <summary>The ARN of the function, without a version.</summary>
    public Text Arn => Attribute("Arn");

    /// <summary>The name.</summary>
    /// <value>1 to 64 letters, digits, hyphens and underscores. The default is <c>{stack}-{logical id}</c>. A change replaces the function.</value>
    public string FunctionName
    {
        get => field ?? DefaultName;
        init;
    }

    /// <summary>The role that the function runs as. Its trust policy must allow <c>lambda.amazonaws.com</c> to assume it.</summary>
    public required Ref<ExecutionRole> Role { get; init; }

    /// <summary>The code.</summary>
    /// <value>At most 50 MB zipped when uploaded and 250 MB unzipped together with all layers.</value>
    public required Code Code { get; init; }

    /// <summary>What Lambda calls: for .NET <c>Assembly::Namespace.Type::Method</c>, for Node.js and Python <c>file.function</c>.</summary>
    /// <value>1 to 128 characters without white space. Required unless the code is a container image. Write <see cref="LambdaIaC.Handler.For{T}"/> where you can.</value>
    public Handler? Handler { get; init; }

    /// <summary>The runtime.</summary>
    /// <value>Required unless the code is a container image.</value>
    public Runtime? Runtime { get; init; }

    /// <summary>What the function is for, for people.</summary>
    /// <value>At most 256 characters. The default is empty.</value>
    public string? Description { get; init; }

    /// <summary>How long one invocation may take.</summary>
    /// <value>1 to 900 seconds; to 5,400 with <see cref="CapacityProviderConfig"/>. The default is 3 seconds.</value>
    public Duration? Timeout { get; init; }

    /// <summary>The memory of one execution environment. The share of CPU grows with it: 1,769 MiB are one virtual CPU.</summary>
    /// <value>128 to 10,240 MiB; 2,048 to 32,768 MiB with <see cref="CapacityProviderConfig"/>. The default is 128 MiB.</value>
    public DataSize? MemorySize { get; init; }

    /// <summary>The instruction set.</summary>
    /// <value>Just one. The default is <see cref="Architecture.X8664"/>.</value>
    public IReadOnlyList<Architecture>? Architectures { get; init; }

    /// <summary>Environment variables.</summary>
    /// <value>At most 4,096 bytes, all names and values as compact JSON. The default is none.</value>
    public FunctionEnvironment? Environment { get; init; }

    /// <summary>The key that encrypts the environment variables, the snapshot of SnapStart and the deployed package.</summary>
    /// <value>The ARN of a KMS key. The default is a key that AWS owns.</value>
    public Text? KmsKeyArn { get; init; }

    /// <summary>Layers in the order in which they are merged into <c>/opt</c>: of two with one file the later counts.</summary>
    /// <value>At most 5, each once. The default is none.</value>
    public IReadOnlyList<Ref<LayerVersion>>? Layers { get; init; }

    /// <summary>The size of <c>/tmp</c>.</summary>
    /// <value>The default is 512 MiB.</value>
    public EphemeralStorage? EphemeralStorage { get; init; }

    /// <summary>Where and how the function logs.</summary>
    /// <value>The default is plain text in the log group <c>/aws/lambda/{function name}</c>.</value>
    public LoggingConfig? LoggingConfig { get; init; }

    /// <summary>Tracing by AWS X-Ray.</summary>
    /// <value>The default is <see cref="TracingMode.PassThrough"/>.</value>
    public TracingConfig? TracingConfig { get; init; }

    /// <summary>Where an asynchronous event goes when all attempts at it have failed.</summary>
    /// <value>The default is nowhere: the event is lost.</value>
    public DeadLetterConfig? DeadLetterConfig { get; init; }

    /// <summary>The subnets and security groups of a VPC that the function reaches.</summary>
    /// <value>The default is none: the function reaches the internet and no VPC.</value>
    public VpcConfig? VpcConfig { get; init; }

    /// <summary>File systems that are mounted under <c>/mnt</c>. They need a <see cref="VpcConfig"/>.</summary>
    /// <value>At most 1. The default is none.</value>
    public IReadOnlyList<FileSystemConfig>? FileSystemConfigs { get; init; }

    /// <summary>Starts from a snapshot of the initialized environment, for published versions.</summary>
    /// <value>The default is <see cref="SnapStartApplyOn.None"/>.</value>
    public SnapStart? SnapStart { get; init; }

    /// <summary>The executions that are set aside for this function, which is also the most it may have at once.</summary>
    /// <value>0 (which switches the function off) to the account's limit less 100. The default is none: it shares the unreserved ones.</value>
    public int? ReservedConcurrentExecutions { get; init; }

    /// <summary>What happens to a loop of the function through other services.</summary>
    /// <value>The default is <see cref="RecursiveLoop.Terminate"/>.</value>
    public RecursiveLoop? RecursiveLoop { get; init; }

    /// <summary>When the function moves to a newer patch version of its runtime.</summary>
    /// <value>The default is <see cref="UpdateRuntimeOn.Auto"/>.</value>
    public RuntimeManagementConfig? RuntimeManagementConfig { get; init; }

    /// <summary>The configuration that the code must be signed under.</summary>
    /// <value>The ARN of a code signing configuration. The default is none.</value>
    public Text? CodeSigningConfigArn { get; init; }

    /// <summary>The form of the code.</summary>
    /// <value>The default is <see cref="PackageType.Zip"/>. A change replaces the function.</value>
    public PackageType? PackageType { get; init; }

    /// <summary>What to run instead of the container image's own entry point. Only with <see cref="PackageType.Image"/>.</summary>
    /// <value>The default is what the image says.</value>
    public ImageConfig? ImageConfig { get; init; }

    /// <summary>Keeps tenants apart.</summary>
    /// <value>The default is none. A change replaces the function.</value>
    public TenancyConfig? TenancyConfig { get; init; }

    /// <summary>Runs the function on managed instances of your own account.</summary>
    /// <value>The default is none: Lambda's own fleet.</value>
    public CapacityProviderConfig? CapacityProviderConfig { get; init; }

    /// <summary>How many execution environments <c>$LATEST.PUBLISHED</c> has on managed instances.</summary>
    /// <value>The default is what the capacity provider decides.</value>
    public FunctionScalingConfig? FunctionScalingConfig { get; init; }

    /// <summary>Where a new version is published to besides its number, on managed instances.</summary>
    /// <value>The default is nowhere.</value>
    public LatestPublishedTarget? PublishToLatestPublished { get; init; }

    /// <summary>Makes executions durable: they may pause, and resume where they were.</summary>
    /// <value>The default is none. Adding it later replaces the function.</value>
    public DurableConfig? DurableConfig { get; init; }

    /// <summary>Tags.</summary>
    /// <value>At most 50; names of 1 to 128 characters, values of at most 256. The default is none.</value>
    public Map<Text>? Tags { get; init; }

    /// <summary>Allows a role, or another function, to call this one: any version and alias of it.</summary>
    /// <param name="grantee">Who may call.</param>
    public void GrantInvoke(IGrantee grantee)
    {
        ArgumentNullException.ThrowIfNull(grantee);
        grantee.Grant(new() { Actions = ["lambda:InvokeFunction"], Resources = [Arn, Text.Format($"{Arn}:*")] });
    }

    /// <summary>Allows a service of AWS to call this function.</summary>
    /// <param name="service">The name of the service, such as <c>s3.amazonaws.com</c>.</param>
    /// <param name="sourceArn">The resource on whose behalf it calls, with <c>*</c> where any will do.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The permission, called <c>{logical id}-invoked-by-{service}</c>, with a number from the second one on.</returns>
    public Permission GrantInvoke(string service, Text sourceArn, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(Stack, Permission.IdFor(this, service), file, line)
        {
            FunctionName = this,
            Action = "lambda:InvokeFunction",
            Principal = service,
            SourceArn = sourceArn,
        };

    /// <summary>Gives the function's role a right.</summary>
    /// <param name="statement">The right: actions and resources.</param>
    /// <exception cref="InvalidOperationException">The role is not of this stack.</exception>
    public void Grant(PolicyStatement statement)
    {
        var role = Role.Resource ?? throw new InvalidOperationException(
            $"Function '{LogicalId}' runs as a role that is not of this stack. Give that role the right where it is defined, or make an ExecutionRole here.");
        role.Grant(statement);
    }

    /// <summary>Refers to a function that exists already.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The reference.</returns>
    public static Ref<Function> FromName(string name) => Ref<Function>.To(name);

    /// <summary>Refers to a function that exists already, perhaps in another account.</summary>
    /// <param name="arn">The ARN, such as <c>arn:aws:lambda:eu-west-1:123456789012:function:orders</c>.</param>
    /// <returns>The reference.</returns>
    public static Ref<Function> FromArn(Text arn) => Ref<Function>.To(arn);
}
