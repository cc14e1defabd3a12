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

    /// <summary>Refers to an alias that exists already.</summary>
    /// <param name="name">The name of the alias.</param>
    /// <returns>The reference.</returns>
    public static Ref<Alias> FromName(string name) => Ref<Alias>.To(name);
}
