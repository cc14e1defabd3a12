using System.Runtime.CompilerServices;
using LambdaIaC.Rules.Values;

namespace LambdaIaC;

/// <summary>The IAM role that a function runs as.</summary>
/// <param name="scope">The stack or component it belongs to.</param>
/// <param name="id">The id within the scope.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class ExecutionRole(Scope scope, string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Resource(scope, id, file, line), IReferable
{
    /// <inheritdoc />
    public static string ReferenceAttribute => "Arn";

    /// <summary>Refers to a role that exists already.</summary>
    /// <param name="arn">The ARN, such as <c>arn:aws:iam::123456789012:role/orders</c>.</param>
    /// <returns>The reference.</returns>
    public static Ref<ExecutionRole> FromArn(string arn) => new(Value.Of(arn));

    /// <summary>The ARN of the role.</summary>
    public Text Arn => Attribute("Arn");
}
