using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.ControlPlane.Operations;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>Provisioned concurrency as a property of a version or an alias; the API sets it with an operation of its own.</summary>
internal static class ProvisionedInput
{
    private const string Block = "ProvisionedConcurrencyConfig";

    public static Task PutAsync(ProviderCalls calls, MapValue inputs, Value qualifier, CancellationToken cancellationToken) =>
        inputs[Block] is MapValue config
            ? calls.CallAsync<PutProvisionedConcurrencyConfig>(config.With("FunctionName", inputs["FunctionName"]).With("Qualifier", qualifier), cancellationToken)
            : Task.CompletedTask;

    /// <summary>Sets it, or takes it away when it is no longer declared.</summary>
    public static Task ChangeAsync(ProviderCalls calls, MapValue before, MapValue after, Value qualifier, CancellationToken cancellationToken) =>
        after[Block].IsAbsent && !before[Block].IsAbsent
            ? calls.CallAsync<DeleteProvisionedConcurrencyConfig>(Document.Of(("FunctionName", after["FunctionName"]), ("Qualifier", qualifier)), cancellationToken)
            : PutAsync(calls, after, qualifier, cancellationToken);
}
