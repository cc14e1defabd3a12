using System.Runtime.CompilerServices;

namespace LambdaIaC;

/// <summary>A name for a version of a function. Callers keep the name while the version behind it changes.</summary>
/// <param name="scope">The stack or component it belongs to.</param>
/// <param name="id">The id within the scope.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html">AWS::Lambda::Alias</see>, CreateAlias.</remarks>
public sealed class Alias(Scope scope, string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Resource(scope, id, file, line), IReferable
{
    /// <inheritdoc />
    public static string ReferenceAttribute => "Name";

    /// <summary>The ARN of the function with this alias as its qualifier.</summary>
    public Text Arn => Attribute("AliasArn");

    /// <summary>The function.</summary>
    public required Ref<Function> FunctionName { get; init; }

    /// <summary>The version that the alias stands for.</summary>
    public required Ref<Version> FunctionVersion { get; init; }

    /// <summary>The name.</summary>
    /// <value>1 to 128 letters, digits, hyphens and underscores, not only digits. A change replaces the alias.</value>
    public required string Name { get; init; }

    /// <summary>What the alias is for, for people.</summary>
    /// <value>At most 256 characters. The default is empty.</value>
    public string? Description { get; init; }

    /// <summary>A second version that gets a part of the traffic.</summary>
    /// <value>The default is none.</value>
    public RoutingConfig? RoutingConfig { get; init; }

    /// <summary>Execution environments that are kept initialized behind the alias.</summary>
    /// <value>The default is none.</value>
    public ProvisionedConcurrencyConfig? ProvisionedConcurrencyConfig { get; init; }

    /// <summary>Allows a role, or a function by its role, to call the function through this alias.</summary>
    /// <param name="grantee">Who may call.</param>
    public void GrantInvoke(IGrantee grantee)
    {
        ArgumentNullException.ThrowIfNull(grantee);
        grantee.Grant(new() { Actions = ["lambda:InvokeFunction"], Resources = [Arn] });
    }

    /// <summary>Allows a service of AWS to call the function through this alias.</summary>
    /// <param name="service">The name of the service, such as <c>s3.amazonaws.com</c>.</param>
    /// <param name="sourceArn">The resource on whose behalf it calls, with <c>*</c> where any will do.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <returns>The permission, called <c>{logical id}-invoked-by-{service}</c>, with a number from the second one on.</returns>
    public Permission GrantInvoke(string service, Text sourceArn, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(Stack, Permission.IdFor(this, service), file, line)
        {
            FunctionName = FunctionName,
            Qualifier = this,
            Action = "lambda:InvokeFunction",
            Principal = service,
            SourceArn = sourceArn,
        };

    /// <summary>Refers to an alias that exists already.</summary>
    /// <param name="name">The name of the alias.</param>
    /// <returns>The reference.</returns>
    public static Ref<Alias> FromName(string name) => Ref<Alias>.To(name);
}
