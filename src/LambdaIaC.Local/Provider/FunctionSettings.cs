using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.ControlPlane.Operations;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>
/// Properties of a function that the API sets with operations of their own: reserved concurrency, tags, recursion and the update of
/// runtimes. They are compared with what is there.
/// </summary>
internal static class FunctionSettings
{
    private const string Reserved = "ReservedConcurrentExecutions";

    public static IReadOnlySet<string> Names { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        Reserved, "RecursiveLoop", "RuntimeManagementConfig", "FunctionScalingConfig",
    };

    /// <summary>Sets what is declared, and sets back what is not.</summary>
    /// <param name="calls">The service.</param>
    /// <param name="name">The function.</param>
    /// <param name="before">What was declared before: reserved concurrency that was not belongs to a resource of its own.</param>
    /// <param name="inputs">What is declared.</param>
    /// <param name="cancellationToken">Ends the work between two calls.</param>
    public static async Task PutAsync(ProviderCalls calls, string name, MapValue before, MapValue inputs, CancellationToken cancellationToken)
    {
        if (calls.Service.State.Functions.TryGetValue(name, out var function))
        {
            await PutConcurrencyAsync(calls, function, before, inputs, cancellationToken);
            await PutTagsAsync(calls, function, inputs["Tags"] as MapValue ?? MapValue.Empty, cancellationToken);
            await PutRecursionAsync(calls, function, inputs, cancellationToken);
            await PutRuntimeManagementAsync(calls, function, inputs, cancellationToken);
        }
    }

    private static Task PutConcurrencyAsync(ProviderCalls calls, FunctionRecord function, MapValue before, MapValue inputs, CancellationToken cancellationToken)
    {
        if (inputs[Reserved].IsAbsent)
        {
            return before[Reserved].IsAbsent ? Task.CompletedTask : calls.CallAsync<DeleteFunctionConcurrency>(Named(function), cancellationToken);
        }

        return inputs[Reserved].Equals(Value.Of(function.ReservedConcurrency))
            ? Task.CompletedTask
            : calls.CallAsync<PutFunctionConcurrency>(Named(function).With(Reserved, inputs[Reserved]), cancellationToken);
    }

    private static async Task PutTagsAsync(ProviderCalls calls, FunctionRecord function, MapValue declared, CancellationToken cancellationToken)
    {
        var resource = Document.Of(("Resource", Value.Of(calls.Scope.FunctionArn(function.Name))));
        var removed = function.Tags.Keys.Where(key => declared[key].IsAbsent).Select(Value.Of).ToList();
        if (removed.Count > 0)
        {
            await calls.CallAsync<UntagResource>(resource.With("TagKeys", new ListValue(removed)), cancellationToken);
        }

        if (declared.Entries.Any(tag => function.Tags.GetValueOrDefault(tag.Key) != tag.Value.ToString()))
        {
            await calls.CallAsync<TagResource>(resource.With("Tags", declared), cancellationToken);
        }
    }

    private static Task PutRecursionAsync(ProviderCalls calls, FunctionRecord function, MapValue inputs, CancellationToken cancellationToken)
    {
        var loop = inputs["RecursiveLoop"] is TextValue text ? text.Text : "Terminate";
        return loop == (function.RecursiveLoop ?? "Terminate")
            ? Task.CompletedTask
            : calls.CallAsync<PutFunctionRecursionConfig>(Named(function).With("RecursiveLoop", Value.Of(loop)), cancellationToken);
    }

    private static Task PutRuntimeManagementAsync(ProviderCalls calls, FunctionRecord function, MapValue inputs, CancellationToken cancellationToken)
    {
        var standard = Document.Of(("UpdateRuntimeOn", Value.Of("Auto")));
        var declared = inputs["RuntimeManagementConfig"] as MapValue ?? standard;
        return declared.Equals(function.Latest.RuntimeManagement ?? standard)
            ? Task.CompletedTask
            : calls.CallAsync<PutRuntimeManagementConfig>(
                Document.Of(("UpdateRuntimeOn", declared["UpdateRuntimeOn"]), ("RuntimeVersionArn", declared["RuntimeVersionArn"]), ("FunctionName", Value.Of(function.Name))),
                cancellationToken);
    }

    private static MapValue Named(FunctionRecord function) => Document.Of(("FunctionName", Value.Of(function.Name)));
}
