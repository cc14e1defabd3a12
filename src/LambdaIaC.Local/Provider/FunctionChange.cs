using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.ControlPlane.Functions;
using LambdaIaC.Local.ControlPlane.Operations;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Provider;

/// <summary>
/// Makes the code and the configuration of a function what is declared. It compares with what is there, not with what the state
/// remembers: after a crash that may be something else. What is the same already keeps its warm environments.
/// </summary>
internal static class FunctionChange
{
    /// <exception cref="ProviderException">The function is gone, or the service refused the change.</exception>
    public static async Task ApplyAsync(
        ProviderCalls calls, string name, MapValue inputs, IReadOnlyDictionary<string, string> assetFiles, CancellationToken cancellationToken)
    {
        await ChangeCodeAsync(calls, Find(calls, name), inputs, assetFiles, cancellationToken);
        var latest = Find(calls, name);
        var declared = FunctionDefaults.Apply(name, new MapValue(inputs.Entries.Where(static input => !FunctionConfiguration.NotStored.Contains(input.Key))));
        if (!WithoutSettings(declared).Equals(latest.Configuration))
        {
            await calls.CallAsync<UpdateFunctionConfiguration>(Cleared(latest.Configuration, inputs), cancellationToken);
        }
    }

    private static VersionRecord Find(ProviderCalls calls, string name) => calls.Service.State.Functions.TryGetValue(name, out var function)
        ? function.Latest
        : throw ProviderCalls.ToException(FunctionLookup.NotFound(calls.Scope, new FunctionReference(name, null)));

    private static async Task ChangeCodeAsync(
        ProviderCalls calls, VersionRecord latest, MapValue inputs, IReadOnlyDictionary<string, string> assetFiles, CancellationToken cancellationToken)
    {
        var architectures = inputs["Architectures"].IsAbsent ? Undeclared.ValueOf("Architectures", Value.Absent) : inputs["Architectures"];
        var isSame = inputs["Code"] is AssetValue { Sha256: { } hash } && hash == latest.Code.Sha256 && architectures.Equals(latest.Configuration["Architectures"]);
        if (isSame)
        {
            return;
        }

        var (members, package) = PackageInput.ToRequest(inputs, "Code", assetFiles);
        if (members["Code"] is MapValue code)
        {
            await calls.CallAsync<UpdateFunctionCode>(
                code.With("FunctionName", inputs["FunctionName"]).With("Architectures", architectures).With("Publish", inputs["Publish"]),
                cancellationToken,
                package: package);
        }
    }

    /// <summary>The API keeps what an update leaves out: what is not declared is set to what AWS would have filled in, or emptied.</summary>
    private static MapValue Cleared(MapValue real, MapValue declared) => real.Entries
        .Where(property => declared[property.Key].IsAbsent)
        .Aggregate(declared, static (current, property) => current.With(property.Key, Undeclared.ValueOf(property.Key, property.Value)));

    /// <summary>What operations of their own set is no part of the stored configuration.</summary>
    private static MapValue WithoutSettings(MapValue declared) =>
        new(declared.Entries.Where(static property => !FunctionSettings.Names.Contains(property.Key)));
}
