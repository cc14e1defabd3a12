using System.Runtime.CompilerServices;

namespace LambdaIaC;

/// <summary>Execution environments of a version or alias that are kept initialized, as a resource that changes in place.</summary>
/// <param name="scope">The stack or component it belongs to.</param>
/// <param name="id">The id within the scope.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
/// <remarks>Source: PutProvisionedConcurrencyConfig.</remarks>
public sealed class ProvisionedConcurrency(Scope scope, string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Resource(scope, id, file, line)
{
    /// <summary>The function.</summary>
    public required Ref<Function> FunctionName { get; init; }

    /// <summary>The version or alias. The unpublished version cannot have any.</summary>
    public required Qualifier Qualifier { get; init; }

    /// <summary>How many.</summary>
    /// <value>At least 1, at most what the account has unreserved or the function reserved.</value>
    public required int ProvisionedConcurrentExecutions { get; init; }
}
