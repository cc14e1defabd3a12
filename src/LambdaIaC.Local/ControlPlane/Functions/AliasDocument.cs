using System.Collections.Immutable;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>The document <c>AliasConfiguration</c>, and what AWS demands of the versions that an alias names.</summary>
internal static class AliasDocument
{
    public static MapValue Of(AccountScope scope, FunctionRecord function, AliasRecord alias) => Document.Of(
        ("AliasArn", Value.Of(scope.FunctionArn(function.Name, alias.Name))),
        ("Name", Value.Of(alias.Name)),
        ("FunctionVersion", Value.Of(alias.FunctionVersion)),
        ("Description", Value.Of(alias.Description)),
        ("RoutingConfig", alias.Weights.IsEmpty ? Value.Absent : Document.Of(("AdditionalVersionWeights", Weights(alias)))),
        ("RevisionId", Value.Of(alias.RevisionId)));

    /// <summary>The weights of a request; none when it has no routing.</summary>
    public static ImmutableDictionary<string, double> WeightsOf(OperationRequest request) =>
        request.Map("RoutingConfig")?["AdditionalVersionWeights"] is MapValue weights
            ? weights.Entries.ToImmutableDictionary(static entry => entry.Key, static entry => entry.Value switch
            {
                NumberValue number => number.Number,
                IntegerValue integer => integer.Number,
                _ => 0,
            })
            : ImmutableDictionary<string, double>.Empty;

    /// <summary>Whether the versions of an alias exist and go together.</summary>
    public static ApiError? CheckVersions(AccountScope scope, FunctionRecord function, string version, ImmutableDictionary<string, double> weights)
    {
        if (weights.ContainsKey(version))
        {
            return ApiError.InvalidParameter($"Invalid function version {version}. Function version {version} is already included in routing configuration.");
        }

        if (weights.Count > 0 && version == VersionRecord.LatestVersion)
        {
            return ApiError.InvalidParameter("$LATEST is not supported for an alias pointing to more than 1 version").Untyped();
        }

        var missing = weights.Keys.Append(version).FirstOrDefault(number => number != VersionRecord.LatestVersion && !function.Versions.ContainsKey(number));
        return missing is null ? null : FunctionLookup.NotFound(scope, new FunctionReference(function.Name, missing));
    }

    private static MapValue Weights(AliasRecord alias) =>
        new(alias.Weights.Select(static weight => new KeyValuePair<string, Value>(weight.Key, Value.Of(weight.Value))));
}
