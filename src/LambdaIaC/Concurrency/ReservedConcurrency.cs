using System.Runtime.CompilerServices;

namespace LambdaIaC;

/// <summary>The executions that are set aside for a function, as a resource of its own. <see cref="Function.ReservedConcurrentExecutions"/> says the same; use one of the two.</summary>
/// <param name="scope">The stack or component it belongs to.</param>
/// <param name="id">The id within the scope.</param>
/// <param name="file">Filled in by the compiler.</param>
/// <param name="line">Filled in by the compiler.</param>
/// <remarks>Source: PutFunctionConcurrency.</remarks>
public sealed class ReservedConcurrency(Scope scope, string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : Resource(scope, id, file, line)
{
    /// <summary>The function.</summary>
    public required Ref<Function> FunctionName { get; init; }

    /// <summary>How many. It is also the most that the function may have at once.</summary>
    /// <value>0 (which switches the function off) to the account's limit less 100.</value>
    public required int ReservedConcurrentExecutions { get; init; }
}
