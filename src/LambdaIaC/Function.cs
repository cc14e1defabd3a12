using System.Runtime.CompilerServices;

namespace LambdaIaC;

/// <summary>A Lambda function.</summary>
/// <param name="scope">The stack or component it belongs to.</param>
/// <param name="id">The id within the scope.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
public sealed class Function(Scope scope, string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Resource(scope, id, file, line), IReferable
{
    /// <inheritdoc />
    public static string ReferenceAttribute => "FunctionName";

    /// <summary>The role that the function runs as.</summary>
    public required Ref<ExecutionRole> Role { get; init; }

    /// <summary>The code.</summary>
    public required Code Code { get; init; }

    /// <summary>How long one invocation may take.</summary>
    /// <value>1 to 900 seconds; to 5,400 with <c>CapacityProviderConfig</c>. The default is 3 seconds.</value>
    public Duration? Timeout { get; init; }

    /// <summary>The runtime.</summary>
    public Runtime? Runtime { get; init; }

    /// <summary>The ARN of the function, without a version.</summary>
    public Text Arn => Attribute("Arn");
}
