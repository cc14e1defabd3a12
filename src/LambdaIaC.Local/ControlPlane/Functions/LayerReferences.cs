using System.Collections.Immutable;
using System.Globalization;
using LambdaIaC.Compiler.Packaging.Zip;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Storage.Records;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.ControlPlane.Functions;

/// <summary>The layers of a function: they exist, in this region, each once.</summary>
internal static class LayerReferences
{
    /// <summary>Finds the layer versions that a configuration names.</summary>
    public static Answer<ImmutableList<LayerUse>> Resolve(ServiceState state, AccountScope scope, MapValue configuration)
    {
        var uses = ImmutableList.CreateBuilder<LayerUse>();
        foreach (var arn in configuration["Layers"] is ListValue layers ? layers.Items.Select(static item => item.ToString() ?? "") : [])
        {
            var use = Find(state, scope, arn);
            if (use.IsRefused)
            {
                return use.Error;
            }

            if (uses.FirstOrDefault(other => LayerOf(other.Arn) == LayerOf(arn)) is { } twin)
            {
                return ApiError.InvalidParameter(
                    $"Two different versions of the same layer are not allowed to be referenced in the same function. {twin.Arn} and {arn} are versions of the same layer.");
            }

            uses.Add(use.Value);
        }

        return uses.ToImmutable();
    }

    /// <summary>Whether code and layers fit together: AWS unpacks them into one space.</summary>
    public static ApiError? CheckSize(PackageRecord code, IReadOnlyCollection<LayerUse> layers)
    {
        var total = code.UnzippedSize + layers.Sum(static layer => layer.Content.UnzippedSize);
        return layers.Count > 0 && total > ZipReader.ContentLimit
            ? ApiError.InvalidParameter(string.Create(
                CultureInfo.InvariantCulture,
                $"Function code combined with layers exceeds the maximum allowed size of {ZipReader.ContentLimit} bytes. The actual size is {total} bytes."))
            : null;
    }

    private static Answer<LayerUse> Find(ServiceState state, AccountScope scope, string arn)
    {
        // arn:aws:lambda:REGION:ACCOUNT:layer:NAME:VERSION
        var parts = arn.Split(':');
        if (parts.Length == 8 && parts[3] != scope.Region)
        {
            return ApiError.InvalidParameter($"Layers are not in the same region as the function. Layers are expected to be in region {scope.Region}.");
        }

        return parts.Length == 8
            && parts[4] == scope.AccountId
            && long.TryParse(parts[7], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && state.Layers.TryGetValue(parts[6], out var layer)
            && layer.Versions.TryGetValue(number, out var version)
            ? new LayerUse(arn, version.Content)
            : ApiError.InvalidParameter($"Layer version {arn} does not exist.");
    }

    private static string LayerOf(string versionArn) => versionArn[..versionArn.LastIndexOf(':')];
}
